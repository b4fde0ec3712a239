package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs make of a page: commas, one line, lines broken at a width, headings run into the rows below. */
class ConvertedTextTest {
    private static final String ABOVE = """
            青山县水利局2023年政府信息公开工作年度报告
            一、总体情况
            2023年,我局认真推行政务公开,受理申请10件,全部办结。
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            """;

    private static Map<String, BigDecimal> values(MadeReport form) {
        Map<String, BigDecimal> values = new TreeMap<>();
        form.printed().forEach((cell, text) -> values.put(cell.path(), new BigDecimal(text)));
        return values;
    }

    private static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells()
                .forEach((cell, read) -> values.put(cell.path(), read.figure().orElse(null)));
        return values;
    }

    private static String row(Report report, String row) {
        return Stream.of(
                        "natural_person",
                        "commercial",
                        "research",
                        "public_welfare",
                        "legal_service",
                        "other_org",
                        "total")
                .map(column -> report.cell(new CellId("t3." + row + "." + column)))
                .map(cell -> cell.figure().map(BigDecimal::toPlainString).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(names = {"G2019", "G2021"})
    void readsRowsWithCommas(FormGeneration generation) {
        for (long seed = 1; seed <= 5; seed++) {
            MadeReport form = MadeReport.of(generation, seed);
            String text = Shape.TABS.print(form).replace('\t', ',');
            assertEquals(values(form), values(Documents.report(text)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\t", " | "})
    void readsAWholePageInOneLine(String separator) {
        for (long seed = 1; seed <= 5; seed++) {
            MadeReport form = MadeReport.of(FormGeneration.G2021, seed);
            String text = Shape.PARAGRAPHS
                    .print(form)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(separator));
            assertEquals(values(form), values(Documents.report(text)), "seed " + seed);
        }
    }

    @Test
    void keepsCellsInQuotationMarksWithTheirPlace() {
        String text = ABOVE + """
                ,,自然人,法人或其他组织,,,,,总计
                ,,,商业企业,科研机构,社会公益组织,"法律服务
                机构",其他,
                一、本年新收政府信息公开申请数量,,"1,234",2,0,0,0,0,"1,236"
                二、上年结转政府信息公开申请数量,,3,0,0,0,0,0,3
                三、本年度办理结果,（一）予以公开,7,1,0,0,0,0,8
                ,（二）部分公开（区分处理的，只计这一情形，不计其他情形）,1,0,0,0,0,0,1
                """;
        Report report = Documents.report(text);
        assertEquals("1234 2 0 0 0 0 1236", row(report, "new_received"));
        assertEquals("7 1 0 0 0 0 8", row(report, "granted"));
        assertEquals("1 0 0 0 0 0 1", row(report, "partial"));
        Place.InText place =
                (Place.InText) report.cell(new CellId("t3.granted.total")).place();
        assertEquals("8", text.substring(place.start(), place.end()));
        assertEquals(11, place.line());
        assertTrue(report.sections().getFirst().text().contains("2023年,我局认真推行政务公开,受理申请10件"));
    }

    @Test
    void readsNothingWhereACommaMayStandInAFigure() {
        Report report = Documents.report(ABOVE + """
                ,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计
                一、本年新收政府信息公开申请数量,1,234,2,0,0,0,0,1,236
                二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3
                （一）予以公开,7,1,0,0,0,0,8
                """);
        assertEquals("? ? ? ? ? ? ?", row(report, "new_received"));
        assertInstanceOf(Cell.Unreadable.class, report.cell(new CellId("t3.new_received.total")));
        assertTrue(report.problems().stream()
                .anyMatch(problem -> problem.code().equals("GJ-230")
                        && problem.cells().contains(new CellId("t3.new_received.total"))));
        assertEquals("7 1 0 0 0 0 8", row(report, "granted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", " | "})
    void keepsTheCommaOfThousandsInOtherRows(String between) {
        Report report = Documents.report(ABOVE + """
                申请人情况/自然人/商业企业/科研机构/社会公益组织/法律服务机构/其他/总计
                一、本年新收政府信息公开申请数量/1,234/2/0/0/0/0/1,236
                二、上年结转政府信息公开申请数量/1,003/0/0/0/0/0/1,003
                （一）予以公开/1,107/1/0/0/0/0/1,108
                （二）部分公开（区分处理的，只计这一情形，不计其他情形）/1,000/0/0/0/0/0/1,000
                1.属于国家秘密/0/0/0/0/0/0/0
                """.replace("/", between));
        assertEquals("1234 2 0 0 0 0 1236", row(report, "new_received"));
        assertEquals("1107 1 0 0 0 0 1108", row(report, "granted"));
    }

    @Test
    void leavesOutTheNumbersThatAProgramPutsAroundATable() {
        Report report = Documents.report(ABOVE + """
                ,0,1,2,3,4,5,6,7
                0,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计
                1,一、本年新收政府信息公开申请数量,4,0,0,0,1,0,5
                2,二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3
                3,（一）予以公开,7,1,0,0,0,0,8
                """);
        assertEquals("4 0 0 0 1 0 5", row(report, "new_received"));
        assertEquals("7 1 0 0 0 0 8", row(report, "granted"));
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() {
        String rows = "申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 "
                + "一、本年新收政府信息公开申请数量 21 2 0 0 0 0 23 二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 "
                + "三、本年度办理结果 （一）予以公开 11 1 0 0 0 0 12 "
                + "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 9 0 0 0 0 0 9 "
                + "（三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0 2.其他法律行政法规禁止公开 0 0 0 0 0 0 0";
        Report report = Documents.report(ABOVE + "\n" + broken(rows, 80) + "\n\n五、存在的主要问题及改进情况\n公开不够及时。\n");
        assertEquals("21 2 0 0 0 0 23", row(report, "new_received"));
        assertEquals("11 1 0 0 0 0 12", row(report, "granted"));
        assertEquals("9 0 0 0 0 0 9", row(report, "partial"));
        assertEquals("0 0 0 0 0 0 0", row(report, "denied.state_secret"));
    }

    private static String broken(String words, int width) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (String word : words.split(" ")) {
            boolean fits = length + 1 + word.length() <= width;
            text.append(text.isEmpty() ? "" : fits ? " " : "\n").append(word);
            length = fits ? length + 1 + word.length() : word.length();
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t"})
    void tellsAHeadingFromTheRowThatRunsIntoIt(String between) {
        String header = "行政复议#行政诉讼\n结果维持#结果纠正#其他结果#尚未审结#总计#未经复议直接起诉#复议后起诉\n"
                + "结果维持#结果纠正#其他结果#尚未审结#总计#结果维持#结果纠正#其他结果#尚未审结#总计\n"
                + "1#0#2#0#3#0#1#0#0#1#0#0#0#2#2\n";
        String above = ABOVE + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n";
        Report report = Documents.report(
                above + "四、政府信息公开行政复议、行政诉讼情况" + header.replace("#", between) + "五、存在的主要问题及改进情况\n公开不够及时。\n");
        assertEquals(
                "3", report.figure(new CellId("t4.review.total")).orElseThrow().toPlainString());
        assertEquals(
                "1",
                report.figure(new CellId("t4.litigation_direct.corrected"))
                        .orElseThrow()
                        .toPlainString());
        assertEquals(
                "2",
                report.figure(new CellId("t4.litigation_after_review.pending"))
                        .orElseThrow()
                        .toPlainString());
    }

    @Test
    void readsAPageInOneLineWithAMenuBetweenBars() {
        MadeReport form = MadeReport.of(FormGeneration.G2021, 3);
        String text = "首页|政务公开|办事服务 "
                + Shape.BLANKS.print(form).lines().map(String::strip).collect(Collectors.joining(" "));
        Report report = Documents.report(text);
        values(report)
                .forEach((cell, value) -> assertTrue(
                        value == null || value.compareTo(values(form).get(cell)) == 0, cell + " is read as " + value));
        assertEquals(
                values(form).get("t3.new_received.total"),
                report.figure(new CellId("t3.new_received.total")).orElseThrow());
    }

    @Test
    void takesALinkOfAMarkupForNoJson() {
        MadeReport form = MadeReport.of(FormGeneration.G2021, 2);
        assertEquals(values(form), values(Documents.report("[[/][首页]] [[/zwgk][政务公开]]\n" + Shape.TABS.print(form))));
    }
}
