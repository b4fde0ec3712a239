package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTableReaderTest {
    private static final String PREFACE = """
            青山县水利局%s年政府信息公开工作年度报告
            本报告所列数据的统计期限自%1$s年1月1日起至%1$s年12月31日止。
            一、概述
            本年度工作平稳。
            """;

    private static String cells(Report report) {
        return report.cells().entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Cell.Missing))
                .map(entry -> entry.getKey() + "=" + shown(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Blank blank -> "blank";
            case Cell.Placeholder placeholder -> "placeholder";
            case Cell.Unreadable unreadable -> "?";
            case Cell.Missing missing -> "missing";
        };
    }

    private static final String ROWS = """
            统计指标 | 单位 | 统计数 |
            一、主动公开情况 | —— | —— |
            （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 318 |
            其中：主动公开规范性文件数 | 条 | 4 |
            三、依申请公开情况 | —— | —— |
            （一）收到申请数 | 件 | 12 |
            1.当面申请数 | 件 | 2 |
            （二）申请办结数 | 件 | 12 |
            1.按时办结数 | 件 | 12 |
            四、行政复议数量 | 件 | 3 |
            （二）被依法纠错数 | 件 | 1 |
            五、行政诉讼数量 | 件 | 2 |
            （二）被依法纠错数 | 件 | 0 |
            县志办公开地方志数 | 册 | 7 |
            （四）政府信息公开专项经费 | 万元 | 3.5 |
            """;

    private static final String READ = """
            s14.disclosed=318
            s14.normative_disclosed=4
            s14.received=12
            s14.in_person=2
            s14.closed=12
            s14.on_time=12
            s14.review=3
            s14.review.corrected=1
            s14.litigation=2
            s14.litigation.corrected=0
            s14.budget_wan_yuan=3.5
            s14.x.县志办公开地方志数=7""";

    @Test
    void readsARowALine() {
        Report report = Documents.report(PREFACE.formatted("2016") + ROWS);
        assertEquals(FormGeneration.G2014, report.form());
        assertEquals(READ, cells(report));
        assertEquals(2016, report.year().value());
    }

    @Test
    void readsACellALine() {
        String cells = ROWS.lines()
                .filter(line -> !line.contains("——"))
                .collect(Collectors.joining("\n"))
                .replace(" | ", "\n")
                .replace(" |", "");
        assertEquals(READ, cells(Documents.report(PREFACE.formatted("2016") + cells)));
    }

    @Test
    void readsATableOfAPage() {
        String page = "<html><body><h1>青山县水利局2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>本年度工作平稳。</p><table>"
                + ROWS.lines()
                        .map(line ->
                                "<tr><td>" + line.replaceAll(" \\|$", "").replace(" | ", "</td><td>") + "</td></tr>")
                        .collect(Collectors.joining())
                + "</table></body></html>";
        assertEquals(READ, cells(Documents.report(page)));
    }

    /** The header tells a figure from a unit, a level, a remark; without one the words and units do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标 | 数量 # %1$s | %3$s",
                "统计指标 | 统计数 # %1$s（%2$s） | %3$s",
                "统计指标 | 数 # %1$s | %3$s%2$s",
                "指标名称 | 统计数 | 单位 # %1$s | %3$s | %2$s",
                "统计指标 | 单位 | 机关 | 下属单位 | 合计 # %1$s | %2$s | 1 | 2 | %3$s",
                "统计指标 | 单位 | 2015年 | 2016年 # %1$s | %2$s | 77 | %3$s",
                "统计指标 | 单位 | 上年数 | 本年数 # %1$s | %2$s | 77 | %3$s",
                "统计指标 | 单位 | 统计数 | 备注 # %1$s | %2$s | %3$s | 含下属3单位",
                "# %1$s | %2$s | %3$s",
            })
    void readsTheColumnThatTheHeaderNames(String shape) {
        String table = shape.substring(0, shape.indexOf('#')) + "\n"
                + ROWS.replace("册", "件")
                        .lines()
                        .skip(1)
                        .filter(line -> !line.contains("——"))
                        .map(line -> shape.substring(shape.indexOf('#') + 2).formatted((Object[]) line.split(" \\| ?")))
                        .collect(Collectors.joining("\n"));
        String page = table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<tr><td>" + line.replace(" | ", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
        assertEquals(
                READ,
                cells(Documents.report("<html><body><h1>青山县水利局2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>本年度工作平稳。</p>" + page
                        + "</body></html>")));
    }

    @Test
    void readsNoneOfTheColumnsOfOtherYears() {
        Report report = Documents.report("<html><body><h1>青山县水利局2016年政府信息公开工作年度报告</h1><table>"
                + "<tr><td>统计指标</td><td>单位</td><td>2013年</td><td>2014年</td></tr>"
                + "<tr><td>收到申请数</td><td>件</td><td>5</td><td>6</td></tr>"
                + "<tr><td>申请办结数</td><td>件</td><td>3</td><td>4</td></tr>"
                + "<tr><td>按时办结数</td><td>件</td><td>1</td><td>2</td></tr></table></body></html>");
        assertEquals("s14.received=? s14.closed=? s14.on_time=?", known(report));
        assertEquals(
                List.of("GJ-230", "GJ-230", "GJ-230"),
                report.problems().stream().map(ReadingProblem::code).toList());
    }

    private static final String A_CELL_A_LINE = """
            主动公开信息数/条/3/2
            公文类信息数/条/0/7
            网上咨询数/人次/4/5
            申请总次数/条/5/1
            当面申请数/条/6/0
            """;

    /** The sequence: words, unit, the number of the row, the figure; figures look like the numbers of rows. */
    @Test
    void tellsCodesBehindTheUnitFromFigures() {
        String rows =
                A_CELL_A_LINE.lines().map(IndicatorTableReaderTest::behindUnit).collect(Collectors.joining());
        Report report = Documents.report(PREFACE.formatted("2011") + "指标名称\n计量单位\n代码\n本年累计\n" + numbered(rows));
        assertEquals("s08.c01=2 s08.c03=7 s08.c08=5 s08.c12=1 s08.c13=0", known(report));
    }

    /** A row of letters and numbers belongs to the header; a bar before each cell on its line separates nothing. */
    @Test
    void passesOverTheRowThatNamesTheColumns() {
        String rows =
                A_CELL_A_LINE.lines().map(IndicatorTableReaderTest::behindUnit).collect(Collectors.joining());
        String header = "指 标 名 称\n计量\n单位\n代码\n本年累计\n甲\n乙\n丙\n1\n";
        String lines = header + numbered(rows);
        String barred = lines.lines()
                .map(line -> line.matches("[\\u4e00-\\u9fff ]{3,}") ? line : "| " + line)
                .collect(Collectors.joining("\n", "", "\n|"));
        for (String table : new String[] {lines, barred, barred.replace("\n| 计量\n| 单位", "\n| 计量\n单位")}) {
            Report report = Documents.report(PREFACE.formatted("2011") + table);
            assertEquals("s08.c01=2 s08.c03=7 s08.c08=5 s08.c12=1 s08.c13=0", known(report), table);
            assertEquals(
                    List.of(),
                    report.cells().keySet().stream()
                            .filter(id -> id.path().contains(".x."))
                            .toList());
        }
    }

    @Test
    void tellsNumbersBeforeTheWordsFromFigures() {
        String rows = A_CELL_A_LINE
                .lines()
                .map(row -> "#\n%s\n%s\n%4$s\n".formatted((Object[]) row.split("/")))
                .collect(Collectors.joining());
        Report report = Documents.report(PREFACE.formatted("2011") + "序号\n指标名称\n计量单位\n2011年度\n" + numbered(rows));
        assertEquals("s08.c01=2 s08.c03=7 s08.c08=5 s08.c12=1 s08.c13=0", known(report));
    }

    private static String behindUnit(String row) {
        return "%s\n%s\n#\n%4$s\n".formatted((Object[]) row.split("/"));
    }

    private static String numbered(String rows) {
        String numbered = rows;
        for (int number = 1; numbered.contains("#"); number++) {
            numbered = numbered.replaceFirst("#", Integer.toString(number));
        }
        return numbered;
    }

    private static String known(Report report) {
        return cells(report)
                .lines()
                .filter(line -> !line.contains(".x.") && !line.endsWith("=missing"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepsTheYearApartFromAllYearsSoFar() {
        Report report = Documents.report(PREFACE.formatted("2012") + """
                指标名称 | 计量单位 | 2012年度 | 历年累计
                主动公开信息数 | 条 | 52 | 301
                其中：1.网站公开 | 条 | 50 | 290
                受理依申请公开信息总数 | 条 | 1 | 4
                其中：1.当面申请数 | 条 | 1 | 3
                对申请的答复数 | 条 | 1 |
                """);
        assertEquals(FormGeneration.G2008L, report.form());
        assertEquals("""
                s08.c01=52
                s08.c12=1
                s08.c13=1
                s08.c19=1
                s08.c01.cumulative=301
                s08.x.网站公开=50
                s08.x.网站公开.cumulative=290
                s08.c12.cumulative=4
                s08.c13.cumulative=3
                s08.c19.cumulative=blank""", cells(report));
    }

    @Test
    void cutsFiguresThatRunIntoTheNextNumber() {
        Report report = Documents.report(PREFACE.formatted("2017")
                + "七、情况统计表 指标名称计量单位2017年度历年累计主动公开文件数条3090其中：1.政府网站公开数条20102.政府公报公开数条00"
                + "受理依申请公开信息总数条12其中：1、当面申请数条012、网上申请数条113、信函、传真申请数条00对申请的答复总数条12");
        assertEquals("""
                s14.disclosed=?
                s14.gazette=0
                s14.website=?
                s14.received=1
                s14.in_person=0
                s14.online=1
                s14.replies=1
                s14.gazette.cumulative=0
                s14.received.cumulative=2
                s14.in_person.cumulative=1
                s14.online.cumulative=1
                s14.x.信函、传真申请数=0
                s14.x.信函、传真申请数.cumulative=0
                s14.replies.cumulative=2
                s14.disclosed.cumulative=?
                s14.website.cumulative=?""", cells(report));
        assertEquals(
                "[GJ-239, GJ-239, GJ-239, GJ-236, GJ-236]",
                report.problems().stream().map(ReadingProblem::code).toList().toString());
    }

    @Test
    void doesNotTakeADateForAnIndicator() {
        Report report = Documents.report(PREFACE.formatted("2017")
                + "七、情况统计表 指标名称单位2017年历年累计主动公开文件数条148 其中：1.政府网站公开数条148 2.政府公报公开数条0 受理依申请公开信息总数条2 "
                + "其中：1.当面申请数条0 2.网络申请数条1 3.信函、传真申请数条1 青山县水利局办公室 2018年1月9日印发");
        assertEquals(
                148, report.figure(new CellId("s14.disclosed")).orElseThrow().intValue());
        assertEquals(1, report.figure(new CellId("s14.online")).orElseThrow().intValue());
        assertEquals(
                0,
                report.cells().keySet().stream()
                        .filter(id -> id.path().contains("办公室"))
                        .count());
    }
}
