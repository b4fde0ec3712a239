package dev.gouji.parse.document;

import dev.gouji.contract.report.Place;
import java.util.Objects;

/**
 * A piece of a line: a table cell, or a whole paragraph.
 *
 * @param text as printed, outer white space removed
 * @param folded the same text in the form in which it is compared
 * @param column where it starts in its line, from 0; in a grid the grid column
 * @param width grid columns it covers, at least 1
 * @param carried whether it started in an earlier line and only reaches into this one (rowspan)
 * @param doubt why the text may not be what is printed; null when it surely is
 */
public record Field(
        String text, String folded, int column, int width, boolean carried, Place place, Uncertainty doubt) {
    /** Stands for a picture where a text is expected: what it shows is not read, and it is no blank. */
    public static final String PICTURE = "〔图〕";

    public Field {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(folded, "folded is null");
        Objects.requireNonNull(place, "place is null");
        if (column < 0 || width < 1) {
            throw new IllegalArgumentException("no field can start at %d and be %d wide".formatted(column, width));
        }
    }

    /** A field whose text is beyond doubt. */
    public Field(String text, String folded, int column, int width, boolean carried, Place place) {
        this(text, folded, column, width, carried, place, null);
    }

    /** Of the text alone, which says enough. */
    @Override
    public int hashCode() {
        return 31 * text.hashCode() + column;
    }

    /** A field of one column. */
    public static Field of(String text, int column, Place place) {
        return new Field(text, Folding.fold(text), column, 1, false, place);
    }

    /** The same field on a line of its own. */
    public Field alone() {
        return new Field(text, folded, 0, 1, carried, place, doubt);
    }

    /** The same field, that many grid columns wide. */
    public Field wide(int columns) {
        return new Field(text, folded, column, columns, carried, place, doubt);
    }

    /** The same field as it reaches into a line below its own. */
    public Field reachingDown() {
        return new Field(text, folded, column, width, true, place, doubt);
    }

    /** The same field with a reason to doubt its text; null for none. */
    public Field doubted(Uncertainty reason) {
        return new Field(text, folded, column, width, carried, place, reason);
    }

    /** Whether a second reading stands beside the text; then neither may be taken. */
    public boolean isUndecided() {
        return doubt != null && doubt.isUndecided();
    }

    /** Whether nothing but digits is printed here. */
    boolean isDigits() {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Nothing is printed here. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
