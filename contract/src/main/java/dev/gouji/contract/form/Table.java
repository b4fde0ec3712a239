package dev.gouji.contract.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A statutory table. It knows its cells: whoever asks for one gets the same identifier every time. */
public final class Table {
    private final String id;
    private final String title;
    private final Layout layout;
    private final List<Block> blocks;
    private final List<Row> rows;
    private final List<CellId> cells;
    private final Map<Row, Map<Column, CellId>> cellsByRow;

    /** How a table is printed. */
    public enum Layout {
        /** One printed line a row, its label in front. */
        LINE_A_ROW,
        /** All rows side by side in one printed line, their labels in the header (table 4). */
        ROWS_SIDE_BY_SIDE,
        /** One printed line an indicator: label, unit, the year's figure, sometimes a cumulative one (before 2019). */
        INDICATORS
    }

    Table(String id, String title, Layout layout, List<Block> blocks) {
        this.id = Objects.requireNonNull(id, "id is null");
        this.title = Objects.requireNonNull(title, "title is null");
        this.layout = Objects.requireNonNull(layout, "layout is null");
        this.blocks = List.copyOf(blocks);
        List<Row> allRows = new ArrayList<>();
        List<CellId> allCells = new ArrayList<>();
        Map<Row, Map<Column, CellId>> byRow = new HashMap<>();
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                allRows.add(row);
                for (Column column : block.columns()) {
                    CellId cell = CellId.of(id, row.id(), column.id());
                    allCells.add(cell);
                    byRow.computeIfAbsent(row, unknown -> new HashMap<>()).put(column, cell);
                }
            }
        }
        this.rows = List.copyOf(allRows);
        this.cells = List.copyOf(allCells);
        this.cellsByRow = byRow;
    }

    /** First part of the cell identifiers: {@code t2}, {@code t3}, {@code t4}, {@code s14}, {@code s08}. */
    public String id() {
        return id;
    }

    /** Short name for people. */
    public String title() {
        return title;
    }

    /** How the form prints it. */
    public Layout layout() {
        return layout;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The cell where a row of this table meets a column; refuses a row or a column that it does not have. */
    public CellId cell(Row row, Column column) {
        CellId cell = cellsByRow.getOrDefault(row, Map.of()).get(column);
        if (cell == null) {
            throw new IllegalArgumentException(
                    "table %s has no cell where %s meets %s".formatted(id, row.id(), column.id()));
        }
        return cell;
    }

    /** All cells, in reading order. */
    public List<CellId> cells() {
        return cells;
    }

    /** All rows, in reading order. */
    public List<Row> rows() {
        return rows;
    }
}
