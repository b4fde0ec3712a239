package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose labels the extraction of text has torn off. Where as many full rows without a label stand between two
 * labelled ones as the form has rows between them, their order tells which they are.
 */
final class DetachedRows {
    private static final int SHARED_OF_LABEL = 4;

    private final Document document;
    private final Table table;
    private final List<Row> rows;
    private final Map<Row, Integer> positions = new HashMap<>();
    private final List<Column> columns;
    private final ReadCells cells;

    /**
     * A row without a label that could be read.
     *
     * @param label what stands in its place, folded; empty when nothing does
     */
    private record Detached(int index, String label, List<Field> figures) {

        /** A garbled label still has most of its characters; an invented row has others. */
        boolean mayBe(Row row) {
            if (label.isEmpty()) {
                return true;
            }
            String expected = Folding.fold(row.label());
            long shared =
                    label.chars().filter(unit -> expected.indexOf(unit) >= 0).count();
            return SHARED_OF_LABEL * shared >= (SHARED_OF_LABEL - 1L) * label.length()
                    && 2 * shared >= expected.length();
        }
    }

    DetachedRows(Document document, Table table, ReadCells cells) {
        this.document = document;
        this.table = table;
        this.rows = table.blocks().getFirst().rows();
        rows.forEach(row -> positions.put(row, positions.size()));
        this.columns = table.blocks().getFirst().columns();
        this.cells = cells;
    }

    /**
     * Reads them.
     *
     * @param hits row labels of this table
     * @param order of the columns
     */
    void read(List<RowHit> hits, ColumnOrder order) {
        List<RowHit> anchors = anchors(hits);
        for (int i = 1; i < anchors.size(); i++) {
            RowHit before = anchors.get(i - 1);
            RowHit after = anchors.get(i);
            List<Row> missing = rows.subList(position(before) + 1, position(after));
            List<Detached> detached = missing.isEmpty() ? List.of() : detached(before.index() + 1, after.index());
            if (!missing.isEmpty() && missing.size() == detached.size()) {
                for (int n = 0; n < missing.size(); n++) {
                    if (detached.get(n).mayBe(missing.get(n))) {
                        put(missing.get(n), detached.get(n), order.sequence());
                    }
                }
            }
        }
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
        return positions.getOrDefault(hit.label().row(), -1);
    }

    /** Full rows that no label of the form names. */
    private List<Detached> detached(int from, int to) {
        List<Detached> detached = new ArrayList<>();
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
                }
            }
            if (figures.size() == columns.size()) {
                detached.add(new Detached(index, label, figures));
            }
        }
        return detached;
    }

    private void put(Row row, Detached detached, List<Column> sequence) {
        List<Field> figures = detached.figures();
        cells.usedLine(detached.index());
        List<CellId> ids =
                sequence.stream().map(column -> table.cell(row, column)).toList();
        cells.forgetProblems(ids);
        for (int i = 0; i < ids.size(); i++) {
            cells.read(ids.get(i), figures.get(i), sequence.get(i).quantity());
        }
        cells.problem(
                "GJ-237",
                "%s：此行标签脱落，按表中次序读作“%s”，请核对原件。The label of this row is torn off; by its place in the table it is read as %s. Compare with the original."
                        .formatted(figures.getFirst().place().describe(), row.label(), row.id()),
                ids,
                figures.getFirst().place());
    }
}
