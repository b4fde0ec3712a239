package dev.gouji.parse.document;

import dev.gouji.contract.report.Place;
import java.util.Objects;

/**
 * A piece of a line: a table cell, or a whole paragraph.
 *
 * @param text as printed, outer white space removed
 * @param column where it starts in its line, from 0; in a grid the grid column
 * @param width grid columns it covers, at least 1
 * @param carried whether it started in an earlier line and only reaches into this one (rowspan)
 */
public record Field(String text, int column, int width, boolean carried, Place place) {
    public Field {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(place, "place is null");
        if (column < 0 || width < 1) {
            throw new IllegalArgumentException("no field can start at %d and be %d wide".formatted(column, width));
        }
    }

    /** Nothing is printed here. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
