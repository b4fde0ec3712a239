package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.FormLabels.RowLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A row label met in a document.
 *
 * @param index of the line
 * @param position of the label among the line's fields
 * @param after what stands behind the label on its line, blanks included; labels that reach down from above left out
 * @param filled what is printed behind the label on its line, blanks left out
 */
record RowHit(int index, Line line, int position, RowLabel label, List<Field> after, List<Field> filled) {

    static RowHit of(int index, Line line, int position, RowLabel label) {
        List<Field> after = new ArrayList<>();
        List<Field> filled = new ArrayList<>();
        for (Field field : line.fields().subList(position + 1, line.fields().size())) {
            if (!field.carried() || CellReader.isFigureLike(field)) {
                after.add(field);
                if (!field.isEmpty()) {
                    filled.add(field);
                }
            }
        }
        return new RowHit(index, line, position, label, List.copyOf(after), List.copyOf(filled));
    }

    Field labelField() {
        return line.fields().get(position);
    }

    /** Whether something that could be a figure stands on the label's own line. */
    boolean hasFigureOnLine() {
        for (Field field : after) {
            if (CellReader.isFigureLike(field)) {
                return true;
            }
        }
        return false;
    }

    /** The cell of the row under a column. */
    CellId cell(Column column) {
        return label.cell(column);
    }

    /** The cells of the row, in the form's order. */
    List<CellId> cells() {
        return label.cells();
    }
}
