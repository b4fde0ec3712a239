package dev.gouji.stats.page;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Table 4: the rows stand side by side, their names in a header of three levels, all figures in one line. */
final class SideBySideLayout {
    private final Table table;
    private final Block block;
    private final Function<CellId, SheetCell> figures;

    SideBySideLayout(Table table, Function<CellId, SheetCell> figures) {
        this.table = table;
        this.block = table.blocks().getFirst();
        this.figures = figures;
    }

    Sheet sheet() {
        List<SheetCell> top = new ArrayList<>();
        List<SheetCell> middle = new ArrayList<>();
        List<SheetCell> bottom = new ArrayList<>();
        List<SheetCell> values = new ArrayList<>();
        int width = block.columns().size();
        String group = "";
        for (Row row : block.rows()) {
            if (row.group().isEmpty()) {
                top.add(SheetCell.label("colgroup", row.label()).across(width));
                middle.addAll(columnLabels(2));
            } else {
                if (!row.group().equals(group)) {
                    top.add(SheetCell.label("colgroup", row.group()).across(width * members(row.group())));
                }
                middle.add(SheetCell.label("colgroup", row.label()).across(width));
                bottom.addAll(columnLabels(1));
            }
            group = row.group();
            block.columns().forEach(column -> values.add(figures.apply(table.cell(row, column))));
        }
        return new Sheet(
                table.id(),
                table.title(),
                width * block.rows().size(),
                List.of(new Sheet.Line(top), new Sheet.Line(middle), new Sheet.Line(bottom), new Sheet.Line(values)));
    }

    private int members(String group) {
        return (int)
                block.rows().stream().filter(row -> row.group().equals(group)).count();
    }

    private List<SheetCell> columnLabels(int rows) {
        List<SheetCell> labels = new ArrayList<>();
        for (Column column : block.columns()) {
            labels.add(SheetCell.label("col", column.label()).down(rows));
        }
        return labels;
    }
}
