package dev.gouji.stats.page;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Table 2: blocks under one another, each with its heading and its own columns; the last column takes what is left. */
final class BlockLayout {
    private static final String CONTENT = "信息内容";

    private final Table table;
    private final Function<CellId, SheetCell> figures;
    private final int valueColumns;

    BlockLayout(Table table, Function<CellId, SheetCell> figures) {
        this.table = table;
        this.figures = figures;
        this.valueColumns = table.blocks().stream()
                .mapToInt(block -> block.columns().size())
                .max()
                .orElse(1);
    }

    Sheet sheet() {
        List<Sheet.Line> lines = new ArrayList<>();
        for (Block block : table.blocks()) {
            lines.add(new Sheet.Line(List.of(SheetCell.label("colgroup", block.heading())
                    .across(1 + valueColumns)
                    .styled("block"))));
            lines.add(line(
                    SheetCell.label("col", CONTENT),
                    block.columns().stream()
                            .map(column -> SheetCell.label("col", column.label()))
                            .toList()));
            for (Row row : block.rows()) {
                lines.add(line(SheetCell.label("row", row.label()), figures(block, row)));
            }
        }
        return new Sheet(table.id(), table.title(), 1 + valueColumns, lines);
    }

    private List<SheetCell> figures(Block block, Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (Column column : block.columns()) {
            cells.add(figures.apply(table.cell(row, column)));
        }
        return cells;
    }

    private Sheet.Line line(SheetCell first, List<SheetCell> others) {
        List<SheetCell> cells = new ArrayList<>(others);
        cells.add(cells.removeLast().across(valueColumns - others.size() + 1));
        cells.addFirst(first);
        return new Sheet.Line(cells);
    }
}
