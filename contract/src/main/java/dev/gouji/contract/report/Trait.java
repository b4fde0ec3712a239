package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.gouji.contract.form.CellId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something about the make-up of a document that a person who supervises reports wants to know, and that did not keep the
 * reader from reading it. What did is a {@link ReadingProblem}.
 *
 * @param kind what it is
 * @param printed the words in question, as printed
 * @param cells the figures concerned, possibly none
 * @param place where; null when it concerns the whole document
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Trait(Kind kind, String printed, List<CellId> cells, Place place) {

    /** What can be peculiar. Rules of the families STR and PRS are made of these. */
    public enum Kind {
        /** A row between those of the form, with figures, that no generation of the form has. */
        EXTRA_ROW,
        /** A table whose rows hold more or fewer columns of figures than the form. */
        OTHER_COLUMNS,
        /** A label in other words than the form's. */
        VARIANT_LABEL,
        /** A header of which only the first words are printed. */
        CUT_HEADER,
        /** A label of an older generation of the form. */
        OLD_LABEL,
        /** A table of the form that is printed once more, with other figures. */
        REPEATED_TABLE,
        /** A row whose figures stand in other columns than those of its neighbours; read by its label. */
        SHIFTED_ROW,
        /** Two headers that say the same; told apart by their places. */
        EQUAL_HEADERS,
        /** Words of the site around the report: navigation, footers, page numbers. */
        FURNITURE,
        /** Characters that nobody wrote: signs of a wrong decoding, pinyin between the characters. */
        NOISE;

        /** As it stands in events. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Trait {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(printed, "printed is null");
        cells = List.copyOf(cells);
    }
}
