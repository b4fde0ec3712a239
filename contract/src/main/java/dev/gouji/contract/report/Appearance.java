package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a document shows beside the figures and the prose of its parts.
 *
 * @param titles every line that is a title of the report, as printed, in reading order
 * @param preface its prose before part one, paragraphs separated by line feeds
 * @param publishedOn the date of publication that the document itself gives, null when it gives none
 * @param attachments names of the files that it only points to
 * @param pictures how many pictures it shows where the report stands
 * @param traits what is peculiar about it, in reading order, bounded
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Appearance(
        List<String> titles,
        String preface,
        LocalDate publishedOn,
        List<String> attachments,
        int pictures,
        List<Trait> traits) {

    /** Nothing is known, as of reports read before this was looked at. */
    public static final Appearance UNKNOWN = new Appearance(List.of(), "", null, List.of(), 0, List.of());

    public Appearance {
        titles = List.copyOf(titles);
        Objects.requireNonNull(preface, "preface is null");
        attachments = List.copyOf(attachments);
        traits = List.copyOf(traits);
        if (pictures < 0) {
            throw new IllegalArgumentException("a document shows no %d pictures".formatted(pictures));
        }
    }

    /** Those of one kind, in reading order. */
    public List<Trait> traits(Trait.Kind kind) {
        if (traits.isEmpty()) {
            return List.of();
        }
        return traits.stream().filter(trait -> trait.kind() == kind).toList();
    }
}
