package dev.gouji.contract.report;

import java.util.List;
import java.util.Objects;

/**
 * A part of a report as printed.
 *
 * @param chapter which of the six
 * @param heading as printed
 * @param text its prose, paragraphs separated by line feeds, without the figures of its table
 * @param passages parts of that prose that speak of one aspect each, in reading order; part one alone has any
 * @param place of the heading
 */
public record Section(Chapter chapter, String heading, String text, List<Passage> passages, Place place) {
    public Section {
        Objects.requireNonNull(chapter, "chapter is null");
        Objects.requireNonNull(heading, "heading is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(place, "place is null");
        passages = List.copyOf(passages);
    }
}
