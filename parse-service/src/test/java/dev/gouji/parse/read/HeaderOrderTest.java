package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Headers of table 3 as the text of a page has them: what stands in the middle of two lines comes before or after the
 * heading over the organisations, as the extraction likes.
 */
class HeaderOrderTest {
    private static final String ROWS = """
            一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
            二、上年结转政府信息公开申请数量 3 0 0 0 0 1 4
            三、本年度办理结果 （一）予以公开 2 0 1 0 0 0 3
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
            （三）不予公开 1.属于国家秘密 0 1 0 0 0 0 1
            """;
    private static final String TOTAL_FIRST = """
            一、本年新收政府信息公开申请数量 21 1 2 3 4 5 6
            二、上年结转政府信息公开申请数量 4 3 0 0 0 0 1
            三、本年度办理结果 （一）予以公开 3 2 0 1 0 0 0
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
            （三）不予公开 1.属于国家秘密 1 0 1 0 0 0 0
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            法人或其他组织/自然人 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            法人或其他组织/自然人/总计/商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            法人或其他组织/自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 = 1 2 3 4 5 6 21
            法人或其他组织 总计/自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            法人或其他组织/自然人 总计/商业/企业/科研/机构/社会公益/组织/法律服务/机构/其他 = 1 2 3 4 5 6 21
            总计/法人或其他组织/自然人/商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            自然人/法人或/其他组织/总计/商业企业/科研机构/社会公益组织/法律服务机构/其他 = 1 2 3 4 5 6 21
            自然人/法人/或/其他/组织/总计/商业企业/科研机构/社会公益组织/法律服务机构/其他 = 1 2 3 4 5 6 21
            自然人 法人或 总计/其他组织/商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            法人或其他组织/自然人 总计/科研机构 商业企业 社会公益组织 法律服务机构 其他 = - - - - - - -
            """)
    void readsFiguresUnderTheirNames(String header, String expected) {
        assertEquals(expected, newReceived(header, ROWS));
    }

    /** Which column comes first cannot be told there; that the last is no total can. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            法人或其他组织 总计/自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 = - - - - - - -
            总计/自然人/法人或其他组织/商业企业 科研机构 社会公益组织 法律服务机构 其他 = 1 2 3 4 5 6 21
            """)
    void takesTheTotalForWhatItIs(String header, String expected) {
        assertEquals(expected, newReceived(header, TOTAL_FIRST));
    }

    /** The subject of a page is often 其他; the words of other columns may stand in a menu, a list or another table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "主题分类/其他",
                "[ 主题分类 ]/其他/[ 发布机构 ]/青山县交通运输局",
                "主题分类\t其他\t发文日期\t2024-01-20",
                "服务对象/自然人/法人或其他组织/其他",
                "总计/其他/自然人",
                "自然人 法人或其他组织 总计 其他"
            })
    void takesNoWordOfThePageForAHeader(String card) {
        String text = """
                %s
                青山县交通运输局2023年政府信息公开工作年度报告
                一、总体情况
                2023年，我局认真做好政府信息公开工作。
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
                申请人情况
                %s
                %s""";
        for (String header : List.of(
                "自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他",
                "自然人/法人或其他组织/总计/商业企业/科研机构/社会公益组织/法律服务机构/其他",
                "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计")) {
            assertEquals(
                    "1 2 3 4 5 6 21",
                    newReceived(text.formatted(card.replace('/', '\n'), header.replace('/', '\n'), ROWS)),
                    header);
        }
    }

    /** So near that it could be a part of the header: the order of the form is gone, and which 其他 is meant is not said. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他
            自然人/法人或其他组织/总计/商业企业/科研机构/社会公益组织/法律服务机构/其他
            """)
    void leavesTheTableUnderAHeaderThatSaysANameTwice(String header) {
        assertEquals("- - - - - - -", newReceived("其他/" + header, ROWS));
    }

    /** Headings whose spans are wrong push other names in between: {@code cN} and {@code rN} are a cell's columns and rows. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            r2 自然人|法人或其他组织|r2 总计 = 1 2 3 4 5 6 21
            r2 自然人|c4 法人或其他组织|r2 总计 = 1 2 3 4 5 6 21
            r2 自然人|c5 法人或其他组织|r2 总计 = 1 2 3 4 5 6 21
            r2 自然人|c6 法人或其他组织|r2 总计 = 1 2 3 4 5 6 21
            自然人|法人或其他组织|总计 = 1 2 3 4 5 6 21
            自然人|c5 法人或其他组织|r2 总计 = 1 2 3 4 5 6 21
            """)
    void readsFiguresUnderHeadingsOfWrongWidth(String heading, String expected) {
        assertEquals(expected, newReceived(page(heading, ROWS)));
    }

    /** Reports of small places tell little: one request, or none. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            r2 自然人|法人或其他组织|r2 总计
            r2 自然人|c5 法人或其他组织|r2 总计
            """)
    void readsReportsThatSayNearlyNothing(String heading) {
        assertEquals("1 0 0 0 0 0 1", newReceived(page(heading, "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n")));
        assertEquals("0 0 0 0 0 0 0", newReceived(page(heading, "一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0\n")));
    }

    @Test
    void leavesTheTableWhereSumsDoNotTellEither() {
        String rows = ROWS.replace(" 21", " 20").replace(" 4\n", " 9\n");
        assertEquals("- - - - - - -", newReceived(page("r2 自然人|法人或其他组织|r2 总计", rows)));
    }

    private static String page(String heading, String rows) {
        String cells = Stream.of(heading.split("\\|"))
                .map(cell -> cell.replaceFirst("^r(\\d) (.*)", "<td rowspan=$1>$2</td>")
                        .replaceFirst("^c(\\d) (.*)", "<td colspan=$1>$2</td>"))
                .map(cell -> cell.startsWith("<") ? cell : "<td>" + cell + "</td>")
                .collect(Collectors.joining());
        String lines = rows.lines()
                .map(row -> row.replaceFirst("^\\S+ (?=（一|\\d\\.)", ""))
                .map(row -> row.replaceFirst("( \\d+){7}$", "</td>$0").replaceAll(" (\\d+)(?= |$)", "<td>$1</td>"))
                .map(row -> "<tr><td colspan=3>" + row + "</tr>")
                .collect(Collectors.joining());
        return """
                <h1>青山县交通运输局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>
                <table><tr><td colspan=3 rowspan=3>项目</td><td colspan=7>申请人情况</td></tr><tr>%s</tr>
                <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>%s</table>
                """.formatted(cells, lines);
    }

    private static String newReceived(String header, String rows) {
        return newReceived("""
                青山县交通运输局2023年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
                申请人情况
                %s
                %s""".formatted(header.replace('/', '\n'), rows));
    }

    private static String newReceived(String text) {
        Report report = Documents.report(text);
        return Stream.of(
                        "natural_person",
                        "commercial",
                        "research",
                        "public_welfare",
                        "legal_service",
                        "other_org",
                        "total")
                .map(column -> report.cells()
                        .get(new CellId("t3.new_received." + column))
                        .figure()
                        .map(figure -> figure.toPlainString())
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
