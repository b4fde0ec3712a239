package dev.gouji.contract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A statutory table.
 *
 * @param id first part of the cell identifiers: {@code t2}, {@code t3}, {@code t4}, {@code s14}, {@code s08}
 * @param title short name for people
 * @param layout how the form prints it
 */
public record Table(String id, String title, Layout layout, List<Block> blocks) {

    /** How a table is printed. */
    public enum Layout {
        /** One printed line a row, its label in front. */
        LINE_A_ROW,
        /** All rows side by side in one printed line, their labels in the header (table 4). */
        ROWS_SIDE_BY_SIDE,
        /** One printed line an indicator: label, unit, the year's figure, sometimes a cumulative one (before 2019). */
        INDICATORS
    }

    public Table {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(layout, "layout is null");
        blocks = List.copyOf(blocks);
    }

    /** The cell where a row of this table meets a column. */
    public CellId cell(Row row, Column column) {
        return CellId.of(id, row.id(), column.id());
    }

    /** All cells, in reading order. */
    public List<CellId> cells() {
        List<CellId> cells = new ArrayList<>();
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                for (Column column : block.columns()) {
                    cells.add(cell(row, column));
                }
            }
        }
        return cells;
    }

    /** All rows, in reading order. */
    public List<Row> rows() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }
}
