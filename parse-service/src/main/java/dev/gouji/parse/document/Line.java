package dev.gouji.parse.document;

import dev.gouji.contract.report.Place;
import java.util.List;

/**
 * A printed line, a paragraph or a table row.
 *
 * @param fields at least one, from left to right
 * @param grid number of the table whose columns the fields keep, from 1; 0 where columns mean nothing
 * @param flattened whether nothing in the document separated its fields: they were told apart by the form's words, and
 *     figures in one of them may be several
 */
public record Line(List<Field> fields, int grid, boolean flattened) {
    public Line {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one field");
        }
    }

    public Line(List<Field> fields, int grid) {
        this(fields, grid, false);
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
        return fields.size() == 1 ? fields.getFirst().folded() : Folding.fold(text());
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
}
