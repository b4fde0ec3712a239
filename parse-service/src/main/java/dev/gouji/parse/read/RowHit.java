package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.FormLabels;
import dev.gouji.parse.recognise.FormLabels.RowLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row label met in a document.
 *
 * @param index of the line
 * @param position of the label among the line's fields
 * @param after what stands behind the label on its line, blanks included; labels that reach down from above left out
 * @param filled what is printed behind the label on its line, blanks left out
 * @param hasFigureOnLine whether something that could be a figure stands on the label's own line
 */
record RowHit(
        int index,
        Line line,
        int position,
        RowLabel label,
        List<Field> after,
        List<Field> filled,
        boolean hasFigureOnLine) {

    /** Local forms print their filling notes inside the label. */
    private static final int LABEL_MAX = 200;

    static RowHit of(int index, Line line, int position, RowLabel label) {
        int behind = line.fields().size() - position - 1;
        List<Field> after = new ArrayList<>(behind);
        List<Field> filled = new ArrayList<>(behind);
        boolean figure = false;
        for (int i = position + 1; i < line.fields().size(); i++) {
            Field field = line.fields().get(i);
            boolean figureLike = (!figure || field.carried()) && CellReader.isFigureLike(field);
            if (!field.carried() || figureLike) {
                figure |= figureLike;
                after.add(field);
                if (!field.isEmpty()) {
                    filled.add(field);
                }
            }
        }
        return new RowHit(index, line, position, label, List.copyOf(after), List.copyOf(filled), figure);
    }

    /** All row labels of a document, in reading order; on each line the last one counts. */
    static List<RowHit> all(Document document, FormLabels labels) {
        List<RowHit> hits = new ArrayList<>();
        for (int index = 0; index < document.lines().size(); index++) {
            Line line = document.lines().get(index);
            for (int word = line.words().size() - 1; word >= 0; word--) {
                Field field = line.words().get(word);
                if (field.carried() || field.text().length() > LABEL_MAX) {
                    continue;
                }
                Optional<FormLabels.RowLabel> row = labels.row(field);
                if (row.isPresent() && row.get().table().layout() == Table.Layout.LINE_A_ROW) {
                    hits.add(of(index, line, line.fields().indexOf(field), row.get()));
                    break;
                }
            }
        }
        return hits;
    }

    /** Those of one table. */
    static List<RowHit> of(Table table, List<RowHit> hits) {
        List<RowHit> own = new ArrayList<>();
        for (RowHit hit : hits) {
            if (hit.isOf(table)) {
                own.add(hit);
            }
        }
        return own;
    }

    boolean isOf(Table table) {
        return label.table().id().equals(table.id());
    }

    /** Which of two rows of a table comes first in the form; 0 for the same one, and for rows that only some forms have. */
    int compareInForm(RowHit other) {
        List<Block> blocks = label.table().blocks();
        int block = blocks.indexOf(label.block());
        int otherBlock = blocks.indexOf(other.label.block());
        if (block < 0 || otherBlock < 0) {
            return 0;
        }
        return block == otherBlock
                ? Integer.compare(label.position(), other.label.position())
                : Integer.compare(block, otherBlock);
    }

    Field labelField() {
        return line.fields().get(position);
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
