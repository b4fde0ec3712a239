package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up report, printed in any of the shapes that portals give it. What is printed in each cell is known. */
final class PrintedForm {
    private final Form form;
    private final Map<CellId, String> printed = new LinkedHashMap<>();
    private String title = "青山县交通运输局2023年政府信息公开工作年度报告";

    PrintedForm(FormGeneration generation) {
        this.form = Form.of(generation);
        form.cells().forEach(cell -> printed.put(cell, "0"));
        title = generation == FormGeneration.G2019 ? title.replace("2023", "2020") : title;
    }

    PrintedForm withRandomFigures(long seed) {
        Random random = new Random(seed);
        printed.replaceAll((cell, zero) -> String.valueOf(random.nextInt(4) == 0 ? random.nextInt(5_000) : 0));
        return this;
    }

    PrintedForm with(String cell, String text) {
        if (printed.replace(new CellId(cell), text) == null) {
            throw new IllegalArgumentException("no cell " + cell);
        }
        return this;
    }

    Map<CellId, String> printed() {
        return printed;
    }

    /** One table row a line, cells closed by bars, merged cells as bars at the end of the row. */
    String rowPerLine() {
        StringBuilder text = new StringBuilder(opening());
        for (List<String> row : rows(false)) {
            text.append(row.size() == 1 ? row.getFirst() : String.join(" | ", row) + " |".repeat(1 + text.length() % 3))
                    .append('\n');
        }
        return text.append(closing()).toString();
    }

    /** One cell a line; empty cells are not printed. */
    String cellPerLine(String end) {
        StringBuilder text = new StringBuilder(opening());
        for (List<String> row : rows(false)) {
            row.stream()
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell ->
                            text.append(cell).append(row.size() > 1 ? end : "").append('\n'));
        }
        return text.append(closing()).toString();
    }

    /** Tabs between cells, some rows shifted to the left as after careless copying. */
    String tabs() {
        StringBuilder text = new StringBuilder(opening());
        int number = 0;
        for (List<String> row : rows(true)) {
            List<String> cells = new ArrayList<>(row);
            if (number++ % 4 == 0 && cells.size() > 9 && cells.getFirst().isEmpty()) {
                cells.removeFirst();
            }
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.append(closing()).toString();
    }

    /** A Markdown table with rules, headings as hashes. */
    String markdown() {
        StringBuilder text = new StringBuilder(opening().replace("\n一、", "\n## 一、"));
        for (List<String> row : rows(true)) {
            if (row.size() == 1) {
                text.append("\n## ").append(row.getFirst()).append("\n\n");
            } else {
                text.append("| ").append(String.join(" | ", row)).append(" |\n");
                text.append(
                        row.contains("信息内容") || row.contains("申请人情况") ? "|" + " --- |".repeat(row.size()) + "\n" : "");
            }
        }
        return text.append(closing().replace("五、", "## 五、")).toString();
    }

    private String opening() {
        return title + "\n本报告数据统计期限为上述年度。\n一、总体情况\n本年度我局做好信息公开工作，回应社会关切。\n";
    }

    private static String closing() {
        return "五、存在的主要问题及改进情况\n公开内容有待丰富，下一步加强培训。\n六、其他需要报告的事项\n无。\n";
    }

    /** All lines; a single cell is a line of text. With {@code grid} merged label cells are printed as empty cells. */
    private List<List<String>> rows(boolean grid) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("二、主动公开政府信息情况"));
        Table disclosure = form.table("t2").orElseThrow();
        for (Block block : disclosure.blocks()) {
            rows.add(List.of(block.heading(), ""));
            rows.add(line("信息内容", block.columns().stream().map(Column::label).toList()));
            block.rows().forEach(row -> rows.add(line(row.label(), figures(disclosure, block, row))));
        }
        rows.add(List.of("三、收到和处理政府信息公开申请情况"));
        requests(rows, grid);
        rows.add(List.of("四、政府信息公开行政复议、行政诉讼情况"));
        cases(rows, grid);
        return rows;
    }

    private void requests(List<List<String>> rows, boolean grid) {
        Table table = form.table("t3").orElseThrow();
        Block block = table.blocks().getFirst();
        List<String> kinds = block.columns().stream().map(Column::label).toList();
        if (grid) {
            rows.add(List.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况", "", "", "", "", "", ""));
            rows.add(List.of("", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"));
            rows.add(List.of("", "", "", "", kinds.get(1), kinds.get(2), kinds.get(3), kinds.get(4), kinds.get(5), ""));
        } else {
            rows.add(List.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况", ""));
            rows.add(List.of("自然人", "法人或其他组织", "总计"));
            rows.add(kinds.subList(1, 6));
        }
        boolean first = true;
        for (Row row : block.rows()) {
            List<String> labels = new ArrayList<>();
            boolean outcome = row.role() == Row.Role.OUTCOME || row.role() == Row.Role.OUTCOME_TOTAL;
            if (outcome && first || grid) {
                labels.add(outcome && first ? "三、本年度办理结果" : outcome ? "" : row.label());
            }
            if (grid || !row.group().isEmpty() && row.label().startsWith("1.")) {
                labels.add(
                        row.group().isEmpty()
                                ? (outcome ? row.label() : "")
                                : row.label().startsWith("1.") ? row.group() : "");
            }
            if (!row.group().isEmpty() || !grid) {
                labels.add(row.label());
            } else {
                labels.add("");
            }
            first &= !outcome;
            labels.addAll(figures(table, block, row));
            rows.add(labels);
        }
    }

    private void cases(List<List<String>> rows, boolean grid) {
        Table table = form.table("t4").orElseThrow();
        Block block = table.blocks().getFirst();
        List<String> outcomes = block.columns().stream().map(Column::label).toList();
        List<String> second = new ArrayList<>(outcomes);
        List<String> third = new ArrayList<>();
        if (grid) {
            rows.add(padded(List.of("行政复议", "", "", "", "", "行政诉讼"), 15));
            second.addAll(List.of("未经复议直接起诉", "", "", "", "", "复议后起诉"));
            third.addAll(List.of("", "", "", "", ""));
        } else {
            rows.add(List.of("行政复议", "行政诉讼"));
            second.addAll(List.of("未经复议直接起诉", "复议后起诉"));
        }
        third.addAll(outcomes);
        third.addAll(outcomes);
        rows.add(grid ? padded(second, 15) : second);
        rows.add(third);
        List<String> figures = new ArrayList<>();
        block.rows().forEach(row -> figures.addAll(figures(table, block, row)));
        rows.add(figures);
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }

    private List<String> figures(Table table, Block block, Row row) {
        return block.columns().stream()
                .map(column -> printed.get(table.cell(row, column)))
                .toList();
    }

    private static List<String> line(String label, List<String> rest) {
        List<String> line = new ArrayList<>();
        line.add(label);
        line.addAll(rest);
        return line;
    }
}
