package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.recognise.FormLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose labels the extraction of text has torn off or broken over lines. Where as many full rows without a label
 * stand between two labelled ones as the form has rows between them, their order tells which they are. Before the first
 * labelled row and behind the last one, what is left of the labels has to say so too.
 */
final class DetachedRows {
    private static final String CASES = "行政复议";

    private final Document document;
    private final Table table;
    private final List<Row> rows;
    private final List<Column> columns;
    private final ReadCells cells;

    DetachedRows(Document document, Table table, ReadCells cells) {
        this.document = document;
        this.table = table;
        this.rows = table.blocks().getFirst().rows();
        this.columns = table.blocks().getFirst().columns();
        this.cells = cells;
    }

    /**
     * Reads them.
     *
     * @param own row labels of this table
     * @param all row labels of the document
     * @param order of the columns
     */
    void read(List<RowHit> own, List<RowHit> all, ColumnOrder order) {
        List<RowHit> anchors = anchors(own);
        if (anchors.isEmpty()) {
            return;
        }
        int from = 0;
        int to = document.lines().size();
        for (RowHit other : all) {
            if (!other.isOf(table)) {
                from = other.index() < own.getFirst().index() ? Math.max(from, other.index() + 1) : from;
                to = other.index() > own.getLast().index() ? Math.min(to, other.index()) : to;
            }
        }
        to = endOfTable(own.getLast().index() + 1, to);
        for (int i = 0; i <= anchors.size(); i++) {
            boolean first = i == 0;
            boolean last = i == anchors.size();
            List<Row> missing = rows.subList(
                    first ? 0 : position(anchors.get(i - 1)) + 1, last ? rows.size() : position(anchors.get(i)));
            List<TornRow> torn = missing.isEmpty()
                    ? List.of()
                    : torn(
                            first ? from : anchors.get(i - 1).index() + 1,
                            last ? to : anchors.get(i).index());
            if (!missing.isEmpty() && missing.size() == torn.size()) {
                boolean open = first || last;
                for (int n = 0; n < missing.size(); n++) {
                    if (torn.get(n).mayBe(missing.get(n))
                            && (!open || torn.get(n).isNear(missing.get(n)))) {
                        put(missing.get(n), torn.get(n), order.sequence());
                    }
                }
            }
        }
    }

    /** The figures under the heading of the cases are theirs. */
    private int endOfTable(int from, int to) {
        for (int index = from; index < to; index++) {
            if (document.lines().get(index).folded().contains(CASES)) {
                return index;
            }
        }
        return to;
    }

    /** Labelled rows with all their figures, as far as they follow one another as on the form. */
    private List<RowHit> anchors(List<RowHit> hits) {
        List<RowHit> anchors = new ArrayList<>();
        for (RowHit hit : hits) {
            int position = position(hit);
            boolean full = position >= 0 && figures(hit) == columns.size();
            if (full && (anchors.isEmpty() || position > position(anchors.getLast()))) {
                anchors.add(hit);
            } else if (full) {
                return List.of();
            }
        }
        return anchors;
    }

    private static int figures(RowHit hit) {
        int figures = 0;
        for (Field field : hit.after()) {
            figures += CellReader.isFigureLike(field) ? 1 : 0;
        }
        return figures;
    }

    private int position(RowHit hit) {
        FormLabels.RowLabel label = hit.label();
        return label.block() == table.blocks().getFirst() ? label.position() : rows.indexOf(label.row());
    }

    /** Full rows that no label of the form names, with what is printed around them. */
    private List<TornRow> torn(int from, int to) {
        List<TornRow> torn = new ArrayList<>();
        StringBuilder around = new StringBuilder();
        for (int index = from; index < to; index++) {
            List<Field> figures = new ArrayList<>();
            String label = "";
            for (Field field : document.lines().get(index).fields()) {
                if (field.isEmpty() || field.carried()) {
                    continue;
                }
                if (CellReader.isFigureLike(field)) {
                    figures.add(field);
                } else {
                    label = field.folded();
                    around.append(label);
                }
            }
            if (figures.size() == columns.size()) {
                torn.add(new TornRow(index, label, around.toString(), figures));
                around.setLength(0);
            }
        }
        return behind(torn, around.toString());
    }

    /** What stands below the figures of a row, up to the next one's, may be the rest of its label. */
    private static List<TornRow> behind(List<TornRow> torn, String afterLast) {
        List<TornRow> whole = new ArrayList<>();
        for (int i = 0; i < torn.size(); i++) {
            whole.add(torn.get(i).with(i + 1 < torn.size() ? torn.get(i + 1).around() : afterLast));
        }
        return whole;
    }

    private void put(Row row, TornRow torn, List<Column> sequence) {
        List<Field> figures = torn.figures();
        cells.usedLine(torn.index());
        List<CellId> ids =
                sequence.stream().map(column -> table.cell(row, column)).toList();
        cells.forgetProblems(ids);
        for (int i = 0; i < ids.size(); i++) {
            cells.read(ids.get(i), figures.get(i), sequence.get(i).quantity());
        }
        if (torn.isWhole(row)) {
            return;
        }
        cells.problem(
                "GJ-237",
                "%s：此行标签脱落，按表中次序读作“%s”，请核对原件。The label of this row is torn off; by its place in the table it is read as %s. Compare with the original."
                        .formatted(figures.getFirst().place().describe(), row.label(), row.id()),
                ids,
                figures.getFirst().place());
    }
}
