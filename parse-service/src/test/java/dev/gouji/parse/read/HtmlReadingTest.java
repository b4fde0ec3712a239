package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReadingTest {
    private static final String HEAD = """
            <html><head><title>青山县水利局2023年政府信息公开工作年度报告_青山县人民政府</title></head><body>
            <div class="nav"><a>首页</a><a>行政许可</a><a>行政处罚</a></div><script>var x = "<td>99</td>";</script>
            <h1>青山县水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>本年度稳步推进。</p>
            <p>二、主动公开政府信息情况</p>
            """;
    private static final String DISCLOSURE = """
            <table><tr><td colspan="4">第二十条第（一）项</td></tr>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
            <tr><td>行政规范性文件</td><td>3</td><td>1</td><td>１２</td></tr>
            <tr><td colspan="4">第二十条第（五）项</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
            <tr><td>行政许可</td><td colspan="3">1,234</td></tr></table>
            """;
    private static final String REQUESTS = """
            <p>三、收到和处理政府信息公开申请情况</p><table>
            <tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：…）</td><td colspan="7">申请人情况</td></tr>
            <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
            <tr><td>商业<br>企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
            <tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td>7</td><td>&nbsp;</td><td></td><td></td><td></td><td></td><td>7</td></tr>
            <tr><td rowspan="3">三、本年度办理结果</td><td colspan="2">（一）予以公开</td><td>5</td><td></td><td></td><td></td><td></td><td></td><td>5</td></tr>
            <tr><td rowspan="2">（三）不予公开</td><td>1.属于国家秘密</td><td><span>1</span><span>0</span></td><td></td><td></td><td></td><td></td><td></td><td>1 0</td></tr>
            <tr><td>2.其他法律行政法规禁止公开</td><td style="display:none">8</td><td>2</td><td>-</td><td></td><td></td><td></td><td></td><td>2</td></tr>
            </table>
            """;
    private static final String CASES = """
            <p>四、政府信息公开行政复议、行政诉讼情况</p><table>
            <tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
            <tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">尚未审结</td><td rowspan="2">总计</td>
            <td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
            <tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>
            <td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
            <tr><td>1</td><td>2</td><td>3</td><td></td><td>6</td><td>4</td><td></td><td></td><td></td><td>4</td><td></td><td></td><td>5</td><td></td><td>5</td></tr></table>
            </body></html>
            """;
    private static final String PAGE = HEAD + DISCLOSURE + REQUESTS + CASES;

    private static void assertFigure(Report report, String cell, String value) {
        assertEquals(new BigDecimal(value), report.figure(new CellId(cell)).orElse(null), cell);
    }

    @Test
    void readsFiguresUnderTheirHeadersThroughSpansAndBlanks() {
        Report report = Documents.report(PAGE);
        assertEquals("青山县水利局", report.organ().name());
        assertFigure(report, "t2.art20_1.normative_document.effective", "12");
        assertFigure(report, "t2.art20_5.licensing.decisions", "1234");
        assertFigure(report, "t3.new_received.natural_person", "7");
        assertFigure(report, "t3.new_received.total", "7");
        assertInstanceOf(Cell.Blank.class, report.cell(new CellId("t3.new_received.commercial")));
        assertFigure(report, "t3.granted.total", "5");
        assertFigure(report, "t4.review.total", "6");
        assertFigure(report, "t4.litigation_direct.upheld", "4");
        assertFigure(report, "t4.litigation_after_review.other", "5");
        assertInstanceOf(Cell.Blank.class, report.cell(new CellId("t4.review.pending")));
    }

    @Test
    void namesTheUnreadableFiguresOfARowFromLeftToRight() {
        String page = PAGE.replace(
                "<td>7</td><td>&nbsp;</td><td></td><td></td><td></td><td></td><td>7</td>",
                "<td>约1</td><td>约2</td><td>约3</td><td>约4</td><td>约5</td><td>约6</td><td>约7</td>");
        List<String> columns = Documents.report(page).problems().stream()
                .filter(problem -> problem.code().equals("GJ-231"))
                .map(problem -> problem.cells().getFirst().path())
                .filter(cell -> cell.startsWith("t3.new_received."))
                .map(cell -> cell.substring("t3.new_received.".length()))
                .toList();
        assertEquals(
                List.of(
                        "natural_person",
                        "commercial",
                        "research",
                        "public_welfare",
                        "legal_service",
                        "other_org",
                        "total"),
                columns);
    }

    @Test
    void joinsWhatWordSplitIntoSpansButNotWhatIsApart() {
        Report report = Documents.report(PAGE);
        assertFigure(report, "t3.denied.state_secret.natural_person", "10");
        assertInstanceOf(Cell.Unreadable.class, report.cell(new CellId("t3.denied.state_secret.total")));
        assertTrue(report.problems().stream().anyMatch(problem -> problem.code().equals("GJ-231")));
    }

    @Test
    void givesTheGridPlaceOfAFigure() {
        Report report = Documents.report(PAGE);
        Place.InHtml first = place(report, "t3.new_received.natural_person");
        assertEquals(new Place.InHtml(2, 4, 4, first.element()), first);
        Place.InHtml total = place(report, "t3.new_received.total");
        assertEquals(new Place.InHtml(2, 4, 10, total.element()), total);
        Elements elements = Jsoup.parse(PAGE).selectXpath("(//*)[" + first.element() + "]");
        assertEquals("7", elements.text());
        assertEquals("td", elements.first().normalName());
        assertEquals(
                "7",
                Jsoup.parse(PAGE).selectXpath("(//*)[" + total.element() + "]").text());
    }

    private static Place.InHtml place(Report report, String cell) {
        return assertInstanceOf(
                Place.InHtml.class, report.cell(new CellId(cell)).place());
    }

    @Test
    void readsColumnsInAnyOrder() {
        String page = PAGE.replace("<td>科研机构</td><td>社会公益组织</td>", "<td>社会公益组织</td><td>科研机构</td>")
                .replace("<td>7</td><td>&nbsp;</td><td></td><td></td>", "<td>7</td><td>0</td><td>3</td><td></td>");
        Report report = Documents.report(page);
        assertFigure(report, "t3.new_received.public_welfare", "3");
        assertInstanceOf(Cell.Blank.class, report.cell(new CellId("t3.new_received.research")));
    }

    @Test
    void readsAPageCutInTheMiddleAsFarAsItGoes() {
        String cut = PAGE.substring(0, PAGE.indexOf("（三）不予公开"));
        Report report = Documents.report(cut);
        assertFigure(report, "t3.granted.total", "5");
        assertEquals(Cell.MISSING, report.cell(new CellId("t3.denied.other_law.total")));
        assertEquals(Cell.MISSING, report.cell(new CellId("t4.review.total")));
        assertTrue(report.problems().stream().anyMatch(problem -> problem.code().equals("GJ-207")));
    }

    @Test
    void decodesByTheBytesAndNotByTheLabel() {
        String labelled = PAGE.replace("<head>", "<head><meta charset=\"utf-8\">");
        Report report = Documents.report(labelled.getBytes(Charset.forName("GB18030")));
        assertEquals("青山县水利局", report.organ().name());
        assertFigure(report, "t2.art20_5.licensing.decisions", "1234");
        assertEquals("GJ-205", report.problems().getFirst().code());

        String other = PAGE.replace("<head>", "<head><meta charset=\"gb2312\">");
        assertEquals(
                "GJ-205",
                Documents.report(other.getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .getFirst()
                        .code());
    }

    @Test
    void prefersTheTableToWordsOfAMenu() {
        String menu = PAGE.replace(
                "<body>",
                "<body><ul><li>行政许可 12</li></ul>" + "<table><tr><td>主题分类</td><td>其他</td></tr></table>"
                        + "<p>文章。</p>".repeat(20));
        Report report = Documents.report(menu);
        assertFigure(report, "t2.art20_5.licensing.decisions", "1234");
        assertTrue(
                report.problems().stream().noneMatch(problem -> problem.code().equals("GJ-233")));
    }

    @Test
    void survivesAbsurdSpans() {
        String absurd =
                PAGE.replace("colspan=\"7\"", "colspan=\"2147483647\"").replace("rowspan=\"3\"", "rowspan=\"-1\"");
        assertFigure(Documents.report(absurd), "t4.review.total", "6");
    }
}
