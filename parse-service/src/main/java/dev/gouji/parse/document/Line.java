package dev.gouji.parse.document;

import dev.gouji.contract.report.Place;
import java.util.ArrayList;
import java.util.List;

/** A printed line, a paragraph or a table row. Immutable; no record, since it keeps what it was once asked for. */
public final class Line {
    private final List<Field> fields;
    private final List<Field> words;
    private final int grid;
    private final boolean flattened;
    /** Null until somebody asks: most rows of tables are looked at field by field only. */
    private String folded;

    /**
     * A line.
     *
     * @param fields at least one, from left to right
     * @param grid number of the table whose columns the fields keep, from 1; 0 where columns mean nothing
     * @param flattened whether nothing in the document separated its fields: they were told apart by the form's words,
     *     and figures in one of them may be several
     */
    public Line(List<Field> fields, int grid, boolean flattened) {
        this.fields = List.copyOf(fields);
        this.words = words(this.fields);
        this.grid = grid;
        this.flattened = flattened;
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one field");
        }
    }

    public Line(List<Field> fields, int grid) {
        this(fields, grid, false);
    }

    /** From left to right, at least one. */
    public List<Field> fields() {
        return fields;
    }

    private static List<Field> words(List<Field> fields) {
        List<Field> words = new ArrayList<>(2);
        for (Field field : fields) {
            if (!field.isEmpty() && !field.isDigits()) {
                words.add(field);
            }
        }
        return words.size() == fields.size() ? fields : List.copyOf(words);
    }

    /** The fields on which more is printed than digits: of a table's row hardly any, and labels stand nowhere else. */
    public List<Field> words() {
        return words;
    }

    /** Number of the table whose columns the fields keep, from 1; 0 where columns mean nothing. */
    public int grid() {
        return grid;
    }

    /** Whether nothing in the document separated its fields. */
    public boolean flattened() {
        return flattened;
    }

    /** Everything printed on it, fields separated by blanks. */
    public String text() {
        if (fields.size() == 1) {
            return fields.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        for (Field field : fields) {
            if (!field.isEmpty() && !field.carried()) {
                text.append(text.isEmpty() ? "" : " ").append(field.text());
            }
        }
        return text.toString();
    }

    /** Everything printed on it, folded. */
    public String folded() {
        if (folded == null) {
            folded = fields.size() == 1 ? fields.getFirst().folded() : Folding.fold(text());
        }
        return folded;
    }

    /** Whether nothing is printed on it. */
    public boolean isBlank() {
        for (Field field : fields) {
            if (!field.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Where it starts. */
    public Place place() {
        return fields.getFirst().place();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line
                && grid == line.grid
                && flattened == line.flattened
                && fields.equals(line.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Line" + fields;
    }
}
