package dev.gouji.parse.made;

import static dev.gouji.parse.made.PrintedCell.Role.FIGURE;
import static dev.gouji.parse.made.PrintedCell.Role.HEADER;
import static dev.gouji.parse.made.PrintedCell.Role.HEADING;
import static dev.gouji.parse.made.PrintedCell.Role.LABEL;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The statistics table from before 2019: indicator, unit, the year's figure, in half of all also a cumulative one. */
final class IndicatorGrid {
    private static final String[] UNITS = {"条", "件", "次"};

    private final Table table;
    private final Map<CellId, BigDecimal> figures;
    private final Random random;
    private final List<PrintedCell> cells = new ArrayList<>();
    private int row;

    private IndicatorGrid(Table table, Map<CellId, BigDecimal> figures, Random random) {
        this.table = table;
        this.figures = figures;
        this.random = random;
    }

    static Grid of(Table table, Map<CellId, BigDecimal> figures, int year, Random random) {
        IndicatorGrid grid = new IndicatorGrid(table, figures, random);
        grid.make(year, random.nextBoolean(), random.nextInt(3) == 0);
        return new Grid(table.id(), grid.cells);
    }

    private void make(int year, boolean cumulative, boolean numbered) {
        int at = numbered ? 1 : 0;
        List<String> headers = new ArrayList<>(numbered ? List.of("序号") : List.of());
        headers.add(cumulative ? "指标名称" : "统计指标");
        headers.add(cumulative ? "计量单位" : "单位");
        headers.addAll(cumulative ? List.of(year + "年度", "历年累计") : List.of("统计数"));
        for (int i = 0; i < headers.size(); i++) {
            label(i, 1, headers.get(i), HEADER);
        }
        row++;
        String heading = "";
        int number = 1;
        for (Block block : table.blocks()) {
            if (!block.heading().isEmpty()
                    && !block.heading().equals(heading)
                    && !block.heading().equals(block.rows().getFirst().label())) {
                label(0, headers.size(), block.heading(), HEADING);
                row++;
            }
            heading = block.heading();
            for (Row of : block.rows()) {
                Column column = block.columns().getFirst();
                if (numbered) {
                    label(0, 1, "%02d".formatted(number++), LABEL);
                }
                label(at, 1, of.label(), LABEL);
                label(at + 1, 1, unit(column.quantity()), LABEL);
                CellId id = table.cell(of, column);
                figure(at + 2, id, column.quantity(), figures.get(id));
                if (cumulative) {
                    BigDecimal all = figures.get(id).add(BigDecimal.valueOf(random.nextInt(3) * random.nextInt(900)));
                    figure(at + 3, new CellId(id.path() + ".cumulative"), column.quantity(), all);
                }
                row++;
            }
        }
    }

    private String unit(Quantity quantity) {
        return switch (quantity) {
            case AMOUNT_WAN_YUAN -> "万元";
            case AMOUNT_AS_PRINTED -> "元";
            case COUNT, CHANGE -> UNITS[random.nextInt(UNITS.length)];
        };
    }

    private void label(int column, int width, String text, PrintedCell.Role role) {
        cells.add(PrintedCell.label(row, column, 1, width, text, role));
    }

    private void figure(int column, CellId id, Quantity quantity, BigDecimal value) {
        PrintedCell.Figure figure = new PrintedCell.Figure(id, quantity, Truth.figure(value));
        cells.add(new PrintedCell(row, column, 1, 1, value.toPlainString(), FIGURE, figure));
    }
}
