package dev.gouji.contract.report;

import java.util.Objects;

/**
 * The part of a section that speaks of one aspect.
 *
 * @param heading as printed, or the words that open the paragraph
 * @param text its prose, paragraphs separated by line feeds, without the heading
 * @param place where it starts
 */
public record Passage(Aspect aspect, String heading, String text, Place place) {
    public Passage {
        Objects.requireNonNull(aspect, "aspect is null");
        Objects.requireNonNull(heading, "heading is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(place, "place is null");
    }
}
