package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs put before lines and between figures, tags that came as text, and files that are not pages. */
class MarksInTextTest {
    private static final String TABLES = """
            第二十条第（一）项
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|1|0|9
            行政规范性文件|5|2|31
            第二十条第（五）项
            信息内容|本年处理决定数量
            行政许可|1204
            第二十条第（六）项
            信息内容|本年处理决定数量
            行政处罚|77
            行政强制|3
            第二十条第（八）项
            信息内容|本年收费金额（单位：万元）
            行政事业性收费|12.5
            """;
    private static final String REQUESTS = """
            自然人|法人或其他组织|总计
            商业企业|科研机构|社会公益组织|法律服务机构|其他
            一、本年新收政府信息公开申请数量|21|4|0|1|0|2|28
            二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1
            三、本年度办理结果|（一）予以公开|12|3|0|1|0|1|17
            （二）部分公开|4|1|0|0|0|0|5
            （三）不予公开|1.属于国家秘密|2|0|0|0|0|0|2
            2.其他法律行政法规禁止公开|0|0|0|0|0|1|1
            （七）总计|18|4|0|1|0|2|25
            四、结转下年度继续办理|4|0|0|0|0|0|4
            """;
    private static final String CASES = """
            行政复议|行政诉讼
            结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉
            结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            2|1|0|0|3|0|0|0|1|1|1|0|0|0|1
            """;

    private static String report(String tables, String requests, String cases) {
        return "青山县水利局2023年政府信息公开工作年度报告\n一、总体情况\n本局认真落实公开要求；依法公开、及时公开。\n二、主动公开政府信息情况\n"
                + tables + "三、收到和处理政府信息公开申请情况\n" + requests + "四、政府信息公开行政复议、行政诉讼情况\n" + cases
                + "五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "• ", "● "})
    void marksBeforeLines(String mark) {
        String blanks = report(marked(TABLES, mark), marked(REQUESTS, mark), marked(CASES, mark))
                .replace("|", "  ");
        assertRead(Documents.report(blanks));
    }

    private static String marked(String lines, String mark) {
        return lines.replaceAll("(?m)^(?=.)", mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"；", ";", "、", "，"})
    void marksBetweenFigures(String mark) {
        assertRead(Documents.report(report(TABLES, REQUESTS, CASES).replace("|", mark)));
    }

    @Test
    void aColonBehindTheLabel() {
        String colons = report(TABLES, REQUESTS, CASES)
                .replaceAll("(?m)^(\\P{Nd}.*?)\\|(\\d[\\d.|]*)$", "$1：$2")
                .replace("|", " ");
        assertRead(Documents.report(colons));
    }

    /** A feed, and a page by mistake, hold their article with its tags written out. */
    @ParameterizedTest
    @CsvSource({
        "'<rss version=\"2.0\"><channel><title>政务公开</title><item><description>', '</description></item></channel></rss>'",
        "'<html><body><div>', '</div></body></html>'"
    })
    void tagsWrittenOut(String before, String behind) {
        String rows = report(TABLES, REQUESTS, CASES).replaceAll("(?m)^([^|\\n]*)$", "<p>$1</p>");
        String tables = rows.replaceAll("(?m)^([^<\\n]*\\|.*)$", "<table><tr><td>$1</td></tr></table>")
                .replace("|", "</td><td>");
        String escaped = tables.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Report report = Documents.report(before + escaped + behind);
        assertEquals(List.of("1", "0", "9"), regulation(report));
        assertEquals(
                List.of("GJ-209"),
                report.problems().stream()
                        .map(problem -> problem.code())
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n",
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>",
                "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"
            })
    void filesThatAreNoPagesAreNamed(String start) {
        assertEquals("GJ-104", Documents.refusalCode(start.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRead(Report report) {
        assertEquals(List.of(), report.problems());
        assertEquals(List.of("1", "0", "9"), regulation(report));
        assertEquals(List.of("21", "4", "0", "1", "0", "2", "28"), values(report, "t3.new_received."));
        assertEquals(List.of("12", "3", "0", "1", "0", "1", "17"), values(report, "t3.granted."));
        assertEquals(List.of("2", "0", "0", "0", "0", "0", "2"), values(report, "t3.denied.state_secret."));
        assertEquals(List.of("2", "1", "0", "0", "3"), values(report, "t4.review."));
        assertEquals(List.of("1", "0", "0", "0", "1"), values(report, "t4.litigation_after_review."));
    }

    private static List<String> regulation(Report report) {
        return values(report, "t2.art20_1.regulation.");
    }

    private static List<String> values(Report report, String row) {
        return report.cells().entrySet().stream()
                .filter(entry -> entry.getKey().path().startsWith(row))
                .map(entry -> entry.getValue() instanceof Cell.Number number
                        ? number.value().toPlainString()
                        : String.valueOf(entry.getValue()))
                .toList();
    }
}
