package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of a text broken at one width, within words and figures too; and a figure whose end nobody claims. */
class BrokenAtWidthTest {
    private static final String PROSE = """
            一、总体情况
            本年度围绕群众关切的事项及时发布信息，对征收补偿、食品安全和义务教育等领域逐项梳理目录，做到应公开尽公开，并按季度核对栏目内容，发现问题当日整改，形成闭环管理。围绕重点项目建设、营商环境和公共服务，组织业务科室逐月更新办事指南，答复前由两名工作人员核对所引条款，并把常见问题整理成册放在大厅取阅处供来访群众查看。
            """;
    private static final String REPORT = """
            青山县水利局2023年政府信息公开工作年度报告
            一、总体情况
            认真做好公开工作。
            二、主动公开政府信息情况
            信息内容 本年处理决定数量
            行政许可 3
            %s行政处罚 12
            行政强制 0
            三、收到和处理政府信息公开申请情况
            申请人情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 21 2 0 0 0 0 23
            二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
            （一）予以公开 211 21 0 0 0 0 %s
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 1 0 0 0 0 0 1
            （七）总计 12 1 0 0 0 0 13
            四、结转下年度继续办理 %s
            四、政府信息公开行政复议、行政诉讼情况
            行政复议 行政诉讼
            结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
            结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
            %s
            五、存在的主要问题及改进情况
            公开不够及时。
            """;
    private static final String CASES = "1 0 0 0 1 0 0 0 0 0 0 0 0 2 2";

    private static String broken(String text, int columns) {
        StringBuilder broken = new StringBuilder();
        for (String line : text.lines().toList()) {
            int filled = 0;
            for (char unit : line.toCharArray()) {
                int wide = unit >= '\u2E80' && unit <= '\uFF60' ? 2 : 1;
                if (filled + wide > columns) {
                    broken.append('\n');
                    filled = 0;
                }
                broken.append(unit);
                filled += wide;
            }
            broken.append('\n');
        }
        return broken.toString();
    }

    @ParameterizedTest
    @CsvSource({"BLANKS, 30", "BLANKS, 44", "BLANKS, 60", "BLANKS, 72", "TABS, 44", "TABS, 72", "PARAGRAPHS, 50"})
    void readsWhatWasBroken(Shape shape, int columns) {
        for (long seed = 1; seed <= 6; seed++) {
            MadeReport form = MadeReport.of(FormGeneration.G2021, seed);
            String text = shape.print(form).replaceFirst("一、总体情况\n", PROSE);
            assertTrue(text.contains("逐项梳理目录"), "no prose was put in");
            Report whole = Documents.report(text);
            Report report = Documents.report(broken(text, columns));
            String seen = "seed " + seed + ", " + columns + " columns";
            assertEquals("", differences(figures(form, whole), figures(form, report)), seen);
        }
    }

    private static String differences(String whole, String broken) {
        List<String> read = broken.lines().toList();
        return whole.lines().filter(line -> !read.contains(line)).collect(Collectors.joining(", "));
    }

    private static String figures(MadeReport form, Report report) {
        return form.printed().keySet().stream()
                .map(cell -> cell.path() + " "
                        + report.cell(cell)
                                .figure()
                                .map(BigDecimal::toPlainString)
                                .orElse("?"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void keepsThePlaceOfAFigureInTwoPieces() {
        MadeReport form = MadeReport.of(FormGeneration.G2021, 3).with("t3.new_received.total", "12345678");
        String whole = Shape.BLANKS.print(form).replaceFirst("一、总体情况\n", PROSE);
        String text = whole;
        int columns = 30;
        while (columns < 80 && text.contains("12345678")) {
            text = broken(whole, ++columns);
        }
        Cell cell = Documents.report(text).cell(new CellId("t3.new_received.total"));
        Place.InText place = (Place.InText) cell.place();
        // A row in two pieces is one place: its figures have none of their own there.
        String printed = text.substring(place.start(), place.end()).replace("\n", "");
        assertTrue(printed.endsWith("12345678"), printed);
    }

    @Test
    void doubtsAFigureThatMayGoOnOnTheNextLine() {
        Report report = Documents.report(REPORT.formatted("876\n", "2\n32", "0 0 0 0 0 0 0", CASES + "\n5"));
        assertEquals("3 或 3876", readings(report, "t2.art20_5.licensing.decisions", "3876"));
        assertEquals("2 或 232", readings(report, "t3.granted.total", "232"));
        // The sum of this kind holds: 5 is the number of a page.
        assertEquals(2, figure(report, "t4.litigation_after_review.total"));
        Report other = Documents.report(REPORT.formatted("", "232", "0 0 0 0 0 0 0", CASES.replaceAll("2$", "2\n5")));
        assertEquals(3, figure(other, "t2.art20_5.licensing.decisions"));
        assertEquals(232, figure(other, "t3.granted.total"));
        Report cut = Documents.report(REPORT.formatted("", "232", "0 0 0 0 0 0 0", CASES.replaceAll("2$", "1\n5")));
        assertEquals("1 或 15", readings(cut, "t4.litigation_after_review.total", "15"));
    }

    /** 2 alone below a total, and 1 before it: pages, unless the total lacks it. */
    @Test
    void takesTheNumberOfAPageForThePartThatATotalLacks() {
        String pages = REPORT.replace("二、主动公开", "1\n二、主动公开");
        Report lacking = Documents.report(pages.formatted("", "23\n2", "0 0 0 0 0 0 0", CASES));
        assertEquals("23 或 232", readings(lacking, "t3.granted.total", "232"));
        Report whole = Documents.report(pages.formatted("", "232\n2", "0 0 0 0 0 0 0", CASES));
        assertEquals(232, figure(whole, "t3.granted.total"));
        Report alone = Documents.report(pages.formatted("2\n", "232", "0 0 0 0 0 0 0", CASES));
        assertEquals(3, figure(alone, "t2.art20_5.licensing.decisions"));
    }

    @Test
    void doubtsABlankWhoseFigureMayStandOnTheNextLine() {
        // A row that lacks a figure for good: where all go on below, all are read so.
        String tabs = REPORT.formatted("", "\n232", "0 0 0 0 0 0 0", CASES)
                .replace(' ', '\t')
                .replace("不计其他情形）\t1\t0\t0\t0\t0\t0\t1", "不计其他情形）\t1\t0\t0\t0\t0\t1");
        Report report = Documents.report(tabs);
        assertEquals(" 或 232", readings(report, "t3.granted.total", "232"));
    }

    @Test
    void passesOverALineOfNothingButMarks() {
        for (String mark : List.of("”", "\u200B”", ".")) {
            Report report = Documents.report(REPORT.formatted(mark + "\n", "232", "0 0 0 0 0 0 0", CASES));
            assertEquals(3, figure(report, "t2.art20_5.licensing.decisions"), mark);
        }
    }

    private static int figure(Report report, String cell) {
        return report.cell(new CellId(cell)).figure().orElseThrow().intValueExact();
    }

    private static String readings(Report report, String cell, String whole) {
        CellId id = new CellId(cell);
        Cell.Unreadable unread = (Cell.Unreadable) report.cell(id);
        boolean told = report.problems().stream()
                .anyMatch(problem ->
                        problem.cells().contains(id) && problem.message().contains(whole));
        return told ? unread.raw() + " 或 " + whole : unread.raw();
    }

    @Test
    void passesOverNumbersOfPages() {
        for (String mark : List.of("— 3 —", "- 12 -", "第3页 共9页", "  第 3 页  ")) {
            MadeReport form = MadeReport.of(FormGeneration.G2021, 5);
            String text = Shape.PARAGRAPHS.print(form);
            String copied = text.replaceAll("(?m)(.*\\n)((?:.*\\n){36})", "$1" + mark + "\n$2");
            assertTrue(copied.lines().filter(mark::equals).count() > 3, "no page was marked");
            assertEquals(figures(form, Documents.report(text)), figures(form, Documents.report(copied)), mark);
        }
    }

    @Test
    void readsBlanksThatAreEntitiesAndStrokesThatAreBars() {
        MadeReport form = MadeReport.of(FormGeneration.G2021, 5);
        String text = Shape.TABS.print(form);
        String figures = figures(form, Documents.report(text));
        assertEquals(figures, figures(form, Documents.report(text.replace("\t", "&nbsp;&nbsp;|&nbsp;"))));
        assertEquals(figures, figures(form, Documents.report(text.replace("\t", " │ "))));
    }

    @Test
    void namesATableOfCasesThatIsPrintedTwiceACellALine() {
        String header =
                "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 " + "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 ";
        String text = REPORT.replaceFirst("行政复议 行政诉讼\n.*\n.*\n", "")
                .formatted("", "232", "0 0 0 0 0 0 0", (header + CASES + " " + header + "%s").replace(' ', '\n'));
        assertEquals(15, repeated(text.formatted(CASES.replace('1', '3').replace(' ', '\n'))));
        assertEquals(0, repeated(text.formatted(CASES.replace(' ', '\n'))));
    }

    private static long repeated(String text) {
        return Documents.report(text).problems().stream()
                .filter(problem -> problem.code().equals("GJ-233"))
                .mapToLong(problem -> problem.cells().size())
                .sum();
    }

    @Test
    void readsFiguresOfTheCasesOnTwoLines() {
        String two = "1 0 0 0 1 0 3\n0 0 3 0 0 0 2 2";
        Report report = Documents.report(REPORT.formatted("", "232", "0 0 0 0 0 0 0", two));
        assertEquals(3, figure(report, "t4.litigation_direct.corrected"));
        assertEquals(2, figure(report, "t4.litigation_after_review.total"));
        // Where a kind does not add up a figure may be cut.
        Report cut = Documents.report(REPORT.formatted("", "232", "0 0 0 0 0 0 0", two.replace("3\n0", "3\n1")));
        assertTrue(
                cut.cell(new CellId("t4.litigation_direct.corrected")).figure().isEmpty());
    }

    @Test
    void leavesTheFiguresOfTheCasesToThem() {
        Report report = Documents.report(REPORT.formatted("", "232", "| | | | | | | |", "1 0 0 0 1 1 1"));
        assertEquals(
                "none none none none none none none",
                Stream.of(
                                "natural_person",
                                "commercial",
                                "research",
                                "public_welfare",
                                "legal_service",
                                "other_org",
                                "total")
                        .map(column -> report.cell(new CellId("t3.carried_out." + column)))
                        .map(cell ->
                                cell.figure().map(BigDecimal::toPlainString).orElse("none"))
                        .collect(Collectors.joining(" ")));
    }
}
