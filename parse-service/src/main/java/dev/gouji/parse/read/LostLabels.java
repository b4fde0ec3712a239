package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose labels an extraction of text took for a numbered list and dropped, where every cell has a line of its own.
 * The heading over them is left, and under it exactly as many figures as all its rows have.
 */
final class LostLabels {
    private final Document document;
    private final Table table;
    private final ReadCells cells;

    LostLabels(Document document, Table table, ReadCells cells) {
        this.document = document;
        this.table = table;
        this.cells = cells;
    }

    /**
     * Reads them.
     *
     * @param hits row labels of this table
     * @param order of the columns
     */
    void read(List<RowHit> hits, ColumnOrder order) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : table.blocks().getFirst().rows()) {
            if (!row.group().isEmpty()) {
                groups.computeIfAbsent(Folding.fold(row.group()), heading -> new ArrayList<>())
                        .add(row);
            }
        }
        groups.forEach((heading, rows) -> {
            boolean lost =
                    hits.stream().noneMatch(hit -> rows.contains(hit.label().row()));
            if (lost && order.evidence() != ColumnOrder.Evidence.CONTRADICTORY) {
                read(heading, rows, order.sequence());
            }
        });
    }

    private void read(String heading, List<Row> rows, List<Column> columns) {
        for (int index = 0; index < document.lines().size(); index++) {
            List<Field> fields = document.lines().get(index).fields();
            if (fields.stream().noneMatch(field -> field.folded().equals(heading))) {
                continue;
            }
            List<Field> figures = below(index + 1);
            if (figures.size() == rows.size() * columns.size()) {
                new RowsInOrder(table, rows, columns, figures).readInto(cells, "脱落", "are torn off");
                for (int line = index; line < document.lines().size() && line <= index + figures.size(); line++) {
                    cells.usedLine(line);
                }
                return;
            }
        }
    }

    private List<Field> below(int from) {
        List<Field> figures = new ArrayList<>();
        for (int index = from; index < document.lines().size(); index++) {
            for (Field field : document.lines().get(index).fields()) {
                if (!field.isEmpty() && !CellReader.isFigureLike(field)) {
                    return figures;
                }
                if (!field.isEmpty()) {
                    figures.add(field);
                }
            }
        }
        return figures;
    }
}
