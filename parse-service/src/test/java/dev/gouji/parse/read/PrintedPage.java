package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.made.MadeReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A made-up report as a page, with the spans of the statutory tables; how a cell, a row and a table look is open. */
final class PrintedPage {
    /** A cell; its text is markup. */
    record Td(String text, int colspan, int rowspan, boolean figure) {}

    private final Form form;
    private final Map<CellId, String> printed;
    private UnaryOperator<String> figure = UnaryOperator.identity();
    private Function<Td, String> cell = PrintedPage::td;
    private UnaryOperator<String> row = cells -> "<tr>" + cells + "</tr>\n";
    private UnaryOperator<String> table = rows -> "<table>\n" + rows + "</table>\n";
    private UnaryOperator<List<List<Td>>> rows = UnaryOperator.identity();

    PrintedPage(FormGeneration generation, long seed) {
        this.form = Form.of(generation);
        this.printed = MadeReport.of(generation, seed).printed();
    }

    /** How the figure in a cell is written. */
    PrintedPage figures(UnaryOperator<String> markup) {
        figure = markup;
        return this;
    }

    PrintedPage cells(Function<Td, String> markup) {
        cell = markup;
        return this;
    }

    PrintedPage rows(UnaryOperator<String> markup) {
        row = markup;
        return this;
    }

    PrintedPage tables(UnaryOperator<String> markup) {
        table = markup;
        return this;
    }

    /** Changes the rows of each table before they are written. */
    PrintedPage arranged(UnaryOperator<List<List<Td>>> change) {
        rows = change;
        return this;
    }

    /** What is printed, by cell. */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        printed.forEach((id, text) -> values.put(id.path(), new BigDecimal(text)));
        return values;
    }

    String html() {
        return "<html><head><title>青山县交通运输局2023年政府信息公开工作年度报告</title></head><body>" + body() + "</body></html>";
    }

    String body() {
        return """
                <div class="nav"><ul><li><a>首页</a></li><li><a>行政许可</a></li></ul></div>
                <h1>青山县交通运输局2023年政府信息公开工作年度报告</h1>
                <p>一、总体情况</p><p>本年度我局做好信息公开工作，回应社会关切。</p>
                <p>二、主动公开政府信息情况</p>
                """
                + table(disclosure())
                + "<p>三、收到和处理政府信息公开申请情况</p>\n"
                + table(requests())
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p>\n"
                + table(cases())
                + "<p>五、存在的主要问题及改进情况</p><p>公开内容有待丰富，"
                + "解读形式较为单一，个别栏目更新不够及时，工作人员业务水平有待提高。下一步将加强培训，充实栏目内容，改进解读方式，接受社会监督，"
                + "并按季度检查整改结果，确保各项要求落到实处。</p><p>六、其他需要报告的事项</p><p>无。</p>";
    }

    static String td(Td cell) {
        return "<td" + (cell.colspan() > 1 ? " colspan=\"" + cell.colspan() + "\"" : "")
                + (cell.rowspan() > 1 ? " rowspan='" + cell.rowspan() + "'" : "") + ">" + cell.text() + "</td>";
    }

    private String table(List<List<Td>> all) {
        return table.apply(rows.apply(all).stream()
                .map(cells -> row.apply(cells.stream().map(cell).collect(Collectors.joining())))
                .collect(Collectors.joining()));
    }

    private Td figure(Table in, Block block, Row of, Column column, int colspan) {
        return new Td(figure.apply(printed.get(in.cell(of, column))), colspan, 1, true);
    }

    private static Td label(String text, int colspan, int rowspan) {
        return new Td(text, colspan, rowspan, false);
    }

    private List<List<Td>> disclosure() {
        Table in = form.table("t2").orElseThrow();
        List<List<Td>> all = new ArrayList<>();
        for (Block block : in.blocks()) {
            int last = 4 - block.columns().size();
            all.add(List.of(label(block.heading(), 4, 1)));
            List<Td> header = new ArrayList<>(List.of(label("信息内容", 1, 1)));
            block.columns().forEach(column -> header.add(label(column.label(), 1, 1)));
            header.add(label(header.removeLast().text(), last, 1));
            all.add(header);
            for (Row of : block.rows()) {
                List<Td> cells = new ArrayList<>(List.of(label(of.label(), 1, 1)));
                block.columns().forEach(column -> cells.add(figure(in, block, of, column, 1)));
                Td end = cells.removeLast();
                cells.add(new Td(end.text(), last, 1, true));
                all.add(cells);
            }
        }
        return all;
    }

    private List<List<Td>> requests() {
        Table in = form.table("t3").orElseThrow();
        Block block = in.blocks().getFirst();
        List<List<Td>> all = new ArrayList<>();
        List<Td> kinds = new ArrayList<>();
        block.columns().forEach(column -> kinds.add(label(column.label(), 1, 1)));
        all.add(List.of(label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label("申请人情况", 7, 1)));
        all.add(List.of(label("自然人", 1, 2), label("法人或其他组织", 5, 1), label("总计", 1, 2)));
        all.add(kinds.subList(1, 6));
        Map<String, Long> groups = block.rows().stream()
                .collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.counting()));
        long outcomes = block.rows().stream().filter(PrintedPage::isOutcome).count();
        boolean first = true;
        String open = "";
        for (Row of : block.rows()) {
            List<Td> cells = new ArrayList<>();
            if (isOutcome(of) && first) {
                cells.add(label("三、本年度办理结果", 1, (int) outcomes));
                first = false;
            }
            if (!of.group().isEmpty() && !of.group().equals(open)) {
                cells.add(label(of.group(), 1, groups.get(of.group()).intValue()));
            }
            open = of.group();
            cells.add(label(of.label(), isOutcome(of) ? of.group().isEmpty() ? 2 : 1 : 3, 1));
            block.columns().forEach(column -> cells.add(figure(in, block, of, column, 1)));
            all.add(cells);
        }
        return all;
    }

    private static boolean isOutcome(Row row) {
        return row.role() == Row.Role.OUTCOME || row.role() == Row.Role.OUTCOME_TOTAL;
    }

    private List<List<Td>> cases() {
        Table in = form.table("t4").orElseThrow();
        Block block = in.blocks().getFirst();
        List<Td> second = new ArrayList<>();
        List<Td> third = new ArrayList<>();
        block.columns().forEach(column -> second.add(label(column.label(), 1, 2)));
        second.add(label("未经复议直接起诉", 5, 1));
        second.add(label("复议后起诉", 5, 1));
        for (int i = 0; i < 2; i++) {
            block.columns().forEach(column -> third.add(label(column.label(), 1, 1)));
        }
        List<Td> figures = new ArrayList<>();
        block.rows().forEach(of -> block.columns().forEach(column -> figures.add(figure(in, block, of, column, 1))));
        return List.of(List.of(label("行政复议", 5, 1), label("行政诉讼", 10, 1)), second, third, figures);
    }
}
