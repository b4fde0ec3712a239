package dev.gouji.launcher.bench;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A statutory table as printed: lines of cells, merged ones told once.
 *
 * @param columns of the grid
 */
record PrintedTable(int columns, List<List<PrintedCell>> lines) {
    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final String OUTCOMES = "三、本年度办理结果";

    /** A cell and how many grid columns and lines it covers. */
    record PrintedCell(String text, int colspan, int rowspan) {}

    /** Tables 2, 3 and 4 of a report. */
    static List<PrintedTable> of(GeneratedFigures figures) {
        return List.of(disclosure(figures), requests(figures), cases(figures));
    }

    private static PrintedCell cell(String text) {
        return new PrintedCell(text, 1, 1);
    }

    private static PrintedCell wide(String text, int colspan) {
        return new PrintedCell(text, colspan, 1);
    }

    private static PrintedTable disclosure(GeneratedFigures figures) {
        Table table = GeneratedFigures.table("t2");
        List<List<PrintedCell>> lines = new ArrayList<>();
        for (Block block : table.blocks()) {
            int colspan = 3 / block.columns().size();
            lines.add(List.of(wide(block.heading(), 4)));
            List<PrintedCell> header = new ArrayList<>(List.of(cell("信息内容")));
            block.columns().forEach(column -> header.add(wide(column.label(), colspan)));
            lines.add(header);
            for (Row row : block.rows()) {
                List<PrintedCell> line = new ArrayList<>(List.of(cell(row.label())));
                block.columns().forEach(column -> line.add(wide(figures.printed(table, row, column), colspan)));
                lines.add(line);
            }
        }
        return new PrintedTable(4, lines);
    }

    private static PrintedTable requests(GeneratedFigures figures) {
        Table table = GeneratedFigures.table("t3");
        List<Column> columns = table.blocks().getFirst().columns();
        List<List<PrintedCell>> lines = new ArrayList<>();
        lines.add(List.of(new PrintedCell(CORNER, 3, 3), wide("申请人情况", 7)));
        lines.add(List.of(
                new PrintedCell(columns.getFirst().label(), 1, 2),
                wide("法人或其他组织", 5),
                new PrintedCell(columns.getLast().label(), 1, 2)));
        lines.add(columns.subList(1, 6).stream()
                .map(column -> cell(column.label()))
                .toList());
        String group = "";
        boolean first = true;
        for (Row row : table.rows()) {
            List<PrintedCell> line = new ArrayList<>();
            boolean outcome = row.role() == Row.Role.OUTCOME || row.role() == Row.Role.OUTCOME_TOTAL;
            if (outcome && first) {
                line.add(new PrintedCell(OUTCOMES, 1, (int) count(table, Row.Role.OUTCOME) + 1));
                first = false;
            }
            if (!row.group().isEmpty() && !row.group().equals(group)) {
                line.add(new PrintedCell(row.group(), 1, (int) inGroup(table, row.group())));
            }
            group = row.group();
            int labelColumns = !outcome ? 3 : row.group().isEmpty() ? 2 : 1;
            line.add(wide(row.label(), labelColumns));
            columns.forEach(column -> line.add(cell(figures.printed(table, row, column))));
            lines.add(line);
        }
        return new PrintedTable(10, lines);
    }

    private static long count(Table table, Row.Role role) {
        return table.rows().stream().filter(row -> row.role() == role).count();
    }

    private static long inGroup(Table table, String group) {
        return table.rows().stream().filter(row -> row.group().equals(group)).count();
    }

    private static PrintedTable cases(GeneratedFigures figures) {
        Table table = GeneratedFigures.table("t4");
        List<Row> rows = table.rows();
        List<Column> columns = table.blocks().getFirst().columns();
        List<PrintedCell> outcomes =
                columns.stream().map(column -> cell(column.label())).toList();
        List<PrintedCell> second = new ArrayList<>(columns.stream()
                .map(column -> new PrintedCell(column.label(), 1, 2))
                .toList());
        second.add(wide(rows.get(1).label(), 5));
        second.add(wide(rows.get(2).label(), 5));
        List<PrintedCell> third = new ArrayList<>(outcomes);
        third.addAll(outcomes);
        List<PrintedCell> values = rows.stream()
                .flatMap(row -> columns.stream().map(column -> cell(figures.printed(table, row, column))))
                .toList();
        List<PrintedCell> first =
                List.of(wide(rows.getFirst().label(), 5), wide(rows.get(1).group(), 10));
        return new PrintedTable(15, List.of(first, second, third, values));
    }
}
