package dev.gouji.stats.page;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Table 3: what came in, what became of it, what is left; seven kinds of applicant side by side. */
final class BalanceLayout {
    /** Printed in the corner of the form. */
    private static final String BALANCE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private static final String APPLICANTS = "申请人情况";
    private static final String LEGAL_PERSONS = "法人或其他组织";
    private static final String OUTCOMES = "三、本年度办理结果";

    private static final int LABEL_COLUMNS = 3;
    private static final int HEADER_ROWS = 3;

    private final Table table;
    private final Block block;
    private final Function<CellId, SheetCell> figures;

    BalanceLayout(Table table, Function<CellId, SheetCell> figures) {
        this.table = table;
        this.block = table.blocks().getFirst();
        this.figures = figures;
    }

    Sheet sheet() {
        List<Sheet.Line> lines = new ArrayList<>(header());
        List<Row> rows = block.rows();
        for (int i = 0; i < rows.size(); i++) {
            List<SheetCell> cells = new ArrayList<>(labels(rows, i));
            for (Column column : block.columns()) {
                cells.add(figures.apply(table.cell(rows.get(i), column)));
            }
            lines.add(new Sheet.Line(cells));
        }
        return new Sheet(
                table.id(), table.title(), LABEL_COLUMNS + block.columns().size(), lines);
    }

    /** Natural persons first, the total last, between them the kinds of organisation. */
    private List<Sheet.Line> header() {
        List<Column> columns = block.columns();
        List<Column> organisations = columns.subList(1, columns.size() - 1);
        return List.of(
                new Sheet.Line(List.of(
                        SheetCell.label("", BALANCE)
                                .across(LABEL_COLUMNS)
                                .down(HEADER_ROWS)
                                .styled("corner"),
                        SheetCell.label("colgroup", APPLICANTS).across(columns.size()))),
                new Sheet.Line(List.of(
                        SheetCell.label("col", columns.getFirst().label()).down(2),
                        SheetCell.label("colgroup", LEGAL_PERSONS).across(organisations.size()),
                        SheetCell.label("col", columns.getLast().label()).down(2))),
                new Sheet.Line(organisations.stream()
                        .map(column -> SheetCell.label("col", column.label()))
                        .toList()));
    }

    private static List<SheetCell> labels(List<Row> rows, int index) {
        Row row = rows.get(index);
        return switch (row.role()) {
            case INFLOW, OUTFLOW, PLAIN -> List.of(wide(row.label(), LABEL_COLUMNS));
            case OUTCOME, OUTCOME_TOTAL -> {
                List<SheetCell> cells = new ArrayList<>();
                if (index == 0 || !isOutcome(rows.get(index - 1))) {
                    cells.add(SheetCell.label("rowgroup", OUTCOMES)
                            .down((int) rows.stream()
                                    .filter(BalanceLayout::isOutcome)
                                    .count())
                            .styled("label upright"));
                }
                cells.addAll(within(rows, index));
                yield cells;
            }
        };
    }

    /** A label of its own, or the group's label beside the first row of the group. */
    private static List<SheetCell> within(List<Row> rows, int index) {
        Row row = rows.get(index);
        if (row.group().isEmpty()) {
            return List.of(wide(row.label(), LABEL_COLUMNS - 1));
        }
        SheetCell own = wide(row.label(), 1);
        if (index > 0 && rows.get(index - 1).group().equals(row.group())) {
            return List.of(own);
        }
        int size = (int)
                rows.stream().filter(other -> other.group().equals(row.group())).count();
        return List.of(SheetCell.label("rowgroup", row.group()).down(size), own);
    }

    private static SheetCell wide(String label, int columns) {
        return SheetCell.label("row", label).across(columns).styled("label left");
    }

    private static boolean isOutcome(Row row) {
        return row.role() == Row.Role.OUTCOME || row.role() == Row.Role.OUTCOME_TOTAL;
    }
}
