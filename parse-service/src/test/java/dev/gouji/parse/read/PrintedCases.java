package dev.gouji.parse.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of a report's fourth part, drawn in text: a row a line, bars between cells, {@code <} where the cell to the
 * left reaches, {@code ^} where the one above does, a blank line between tables.
 */
record PrintedCases(List<List<List<String>>> tables) {
    private static final String REQUESTS = """
                                             | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
            一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            （一）予以公开                   | 2 | 0 | 0 | 0 | 0 | 0 | 2
            （七）总计                       | 2 | 0 | 0 | 0 | 0 | 0 | 2
            四、结转下年度继续办理           | 1 | 0 | 0 | 0 | 0 | 0 | 1
            """;

    private static final String LEFT = "<";
    private static final String UP = "^";

    /** Ways to print them. */
    enum As {
        HTML,
        TABS,
        LINES,
        BLANKS,
        MARKDOWN,
        EXPANDED_HTML,
        EXPANDED_MARKDOWN
    }

    static PrintedCases of(String drawn) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (String table : drawn.stripTrailing().split("\n\\s*\n")) {
            List<List<String>> rows = new ArrayList<>();
            for (String row : table.split("\n")) {
                rows.add(List.of(row.split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList());
            }
            tables.add(rows);
        }
        return new PrintedCases(tables);
    }

    /** A report of 青山县交通运输局, with a few rows of table 3. */
    String report(As as) {
        List<String> parts = new ArrayList<>(List.of(
                "青山县交通运输局2023年政府信息公开工作年度报告",
                "一、总体情况",
                "全年平稳。",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况",
                print(of(REQUESTS).tables().getFirst(), as),
                "四、政府信息公开行政复议、行政诉讼情况"));
        tables.forEach(rows -> parts.add(print(rows, as)));
        parts.addAll(List.of("五、存在的主要问题及改进情况", "人手不足。", "六、其他需要报告的事项", "无。"));
        return switch (as) {
            case HTML, EXPANDED_HTML ->
                "<html><body>"
                        + String.join(
                                "\n",
                                parts.stream()
                                        .map(part -> part.startsWith("<") ? part : "<p>" + part + "</p>")
                                        .toList())
                        + "</body></html>";
            case MARKDOWN, EXPANDED_MARKDOWN -> String.join("\n\n", parts) + "\n";
            case TABS, LINES, BLANKS -> String.join("\n", parts) + "\n";
        };
    }

    private static String print(List<List<String>> rows, As as) {
        return switch (as) {
            case HTML -> html(rows);
            case EXPANDED_HTML -> html(expanded(rows));
            case TABS -> joined(blanked(rows), "", "\t", "");
            case MARKDOWN -> joined(blanked(rows), "| ", " | ", " |");
            case EXPANDED_MARKDOWN -> joined(expanded(rows), "| ", " | ", " |");
            case LINES -> joined(printed(rows), "", "\n", "");
            case BLANKS -> joined(printed(rows), "", " ", "");
        };
    }

    private static String joined(List<List<String>> rows, String before, String between, String behind) {
        return String.join(
                "\n",
                rows.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> before + String.join(between, row) + behind)
                        .toList());
    }

    private static boolean isCovered(String cell) {
        return cell.equals(LEFT) || cell.equals(UP);
    }

    private static List<List<String>> blanked(List<List<String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream().map(cell -> isCovered(cell) ? "" : cell).toList())
                .toList();
    }

    private static List<List<String>> printed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .filter(cell -> !isCovered(cell) && !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static List<List<String>> expanded(List<List<String>> rows) {
        List<List<String>> expanded = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> full = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                full.add(
                        cell.equals(LEFT)
                                ? full.get(column - 1)
                                : cell.equals(UP) ? expanded.getLast().get(column) : cell);
            }
            expanded.add(full);
        }
        return expanded;
    }

    private static String html(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table>");
        for (int row = 0; row < rows.size(); row++) {
            html.append("<tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!isCovered(cell)) {
                    html.append("<td colspan=%d rowspan=%d>%s</td>"
                            .formatted(width(rows.get(row), column), height(rows, row, column), cell));
                }
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static int width(List<String> row, int column) {
        int width = 1;
        while (column + width < row.size() && row.get(column + width).equals(LEFT)) {
            width++;
        }
        return width;
    }

    private static int height(List<List<String>> rows, int row, int column) {
        int height = 1;
        while (row + height < rows.size()
                && column < rows.get(row + height).size()
                && rows.get(row + height).get(column).equals(UP)) {
            height++;
        }
        return height;
    }
}
