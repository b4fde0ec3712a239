package dev.gouji.parse.made;

import static dev.gouji.parse.made.PrintedCell.Role.FIGURE;
import static dev.gouji.parse.made.PrintedCell.Role.HEADER;
import static dev.gouji.parse.made.PrintedCell.Role.HEADING;
import static dev.gouji.parse.made.PrintedCell.Role.LABEL;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The three tables as the form prints them since 2019, merged cells and all. */
final class FormGrids {
    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final int LABEL_COLUMNS = 3;

    private final Table table;
    private final Map<CellId, BigDecimal> figures;
    private final List<PrintedCell> cells = new ArrayList<>();
    private int row;

    private FormGrids(Table table, Map<CellId, BigDecimal> figures) {
        this.table = table;
        this.figures = figures;
    }

    static Grid of(Table table, Map<CellId, BigDecimal> figures) {
        FormGrids grids = new FormGrids(table, figures);
        switch (table.id()) {
            case "t2" -> grids.disclosure();
            case "t3" -> grids.requests();
            default -> grids.cases();
        }
        return new Grid(table.id(), grids.cells);
    }

    private void label(int column, int height, int width, String text, PrintedCell.Role role) {
        cells.add(PrintedCell.label(row, column, height, width, text, role));
    }

    private void figure(int column, int width, Row of, Column under) {
        CellId id = table.cell(of, under);
        BigDecimal value = figures.get(id);
        PrintedCell.Figure figure = new PrintedCell.Figure(id, under.quantity(), Truth.figure(value));
        cells.add(new PrintedCell(row, column, 1, width, value.toPlainString(), FIGURE, figure));
    }

    private void disclosure() {
        for (Block block : table.blocks()) {
            label(0, 1, 4, block.heading(), HEADING);
            row++;
            label(0, 1, 1, "信息内容", HEADER);
            for (int i = 0; i < block.columns().size(); i++) {
                label(
                        start(block, i),
                        1,
                        width(block, i),
                        block.columns().get(i).label(),
                        HEADER);
            }
            row++;
            for (Row of : block.rows()) {
                label(0, 1, 1, of.label(), LABEL);
                for (int i = 0; i < block.columns().size(); i++) {
                    figure(start(block, i), width(block, i), of, block.columns().get(i));
                }
                row++;
            }
        }
    }

    private static int start(Block block, int index) {
        return 1 + index;
    }

    /** The last column of a block reaches to the edge of the table. */
    private static int width(Block block, int index) {
        return index == block.columns().size() - 1 ? 3 - index : 1;
    }

    private void requests() {
        Block block = table.blocks().getFirst();
        List<Column> columns = block.columns();
        label(0, 3, LABEL_COLUMNS, NOTE, HEADER);
        label(LABEL_COLUMNS, 1, columns.size(), "申请人情况", HEADER);
        row++;
        label(LABEL_COLUMNS, 2, 1, columns.getFirst().label(), HEADER);
        label(LABEL_COLUMNS + 1, 1, columns.size() - 2, columns.get(1).group(), HEADER);
        label(LABEL_COLUMNS + columns.size() - 1, 2, 1, columns.getLast().label(), HEADER);
        row++;
        for (int i = 1; i < columns.size() - 1; i++) {
            label(LABEL_COLUMNS + i, 1, 1, columns.get(i).label(), HEADER);
        }
        row++;
        int results = (int) block.rows().stream().filter(FormGrids::isResult).count();
        boolean first = true;
        String group = "";
        for (Row of : block.rows()) {
            boolean result = isResult(of);
            if (result && first) {
                label(0, results, 1, "三、本年度办理结果", LABEL);
                first = false;
            }
            if (!of.group().isEmpty() && !of.group().equals(group)) {
                label(1, rowsOf(block, of.group()), 1, of.group(), LABEL);
            }
            group = of.group();
            int column = !result ? 0 : group.isEmpty() ? 1 : 2;
            label(column, 1, LABEL_COLUMNS - column, of.label(), LABEL);
            for (int i = 0; i < columns.size(); i++) {
                figure(LABEL_COLUMNS + i, 1, of, columns.get(i));
            }
            row++;
        }
    }

    private static boolean isResult(Row row) {
        return row.role() == Row.Role.OUTCOME || row.role() == Row.Role.OUTCOME_TOTAL;
    }

    private static int rowsOf(Block block, String group) {
        return (int)
                block.rows().stream().filter(row -> row.group().equals(group)).count();
    }

    private void cases() {
        Block block = table.blocks().getFirst();
        int columns = block.columns().size();
        label(0, 1, columns, block.rows().getFirst().label(), HEADER);
        label(columns, 1, 2 * columns, block.rows().get(1).group(), HEADER);
        row++;
        for (int i = 0; i < columns; i++) {
            label(i, 2, 1, block.columns().get(i).label(), HEADER);
        }
        label(columns, 1, columns, block.rows().get(1).label(), HEADER);
        label(2 * columns, 1, columns, block.rows().get(2).label(), HEADER);
        row++;
        for (int i = columns; i < 3 * columns; i++) {
            label(i, 1, 1, block.columns().get(i % columns).label(), HEADER);
        }
        row++;
        for (int group = 0; group < block.rows().size(); group++) {
            for (int i = 0; i < columns; i++) {
                figure(
                        group * columns + i,
                        1,
                        block.rows().get(group),
                        block.columns().get(i));
            }
        }
    }
}
