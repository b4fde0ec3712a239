package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that an office adds to table 3 of a page: its figures move no others. */
class OwnColumnsTest {
    private static final List<String> HEAD = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    /**
     * @param name of the column
     * @param at behind so many of the form's
     * @param figure in it
     */
    @ParameterizedTest
    @CsvSource({
        "小计, 6, 4, 小计",
        "占比, 7, 40.0%, 占比",
        "上年总计, 7, 13, 上年总计",
        "同比增减, 7, -3, 同比增减",
        "2022年, 7, 13, 2022年",
        "备注, 7, '', ''",
        "占比（%）, 7, 40, 占比（%）"
    })
    void isLeftOutAndNamed(String name, int at, String figure, String told) {
        Report report = read(name, at, figure);
        for (int i = 0; i < HEAD.size(); i++) {
            assertFigure(report, "t3.new_received.", i);
            assertFigure(report, "t3.carried_out.", i);
        }
        List<String> problems = report.problems().stream()
                .filter(problem -> problem.code().equals("GJ-258"))
                .map(ReadingProblem::message)
                .toList();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(true, problems.getFirst().contains(told), problems::toString);
    }

    /** A column whose name says nothing may be one of the form's in other words: no row is read then. */
    @ParameterizedTest
    @CsvSource({"个体户, 3", "其他, 6"})
    void isNotGuessed(String name, int at) {
        Report report = read(name, at, "5");
        assertFalse(report.cells().get(new CellId("t3.new_received.total")) instanceof Cell.Number);
    }

    private static void assertFigure(Report report, String row, int column) {
        List<String> columns = List.of(
                "natural_person", "commercial", "research", "public_welfare", "legal_service", "other_org", "total");
        Cell cell = report.cells().get(new CellId(row + columns.get(column)));
        assertEquals(figure(column), cell.raw(), columns.get(column));
    }

    private static String figure(int column) {
        return String.valueOf(column == HEAD.size() - 1 ? 21 : column + 1);
    }

    private static Report read(String name, int at, String figure) {
        StringBuilder page = new StringBuilder("<h1>示例市示例局2023年政府信息公开工作年度报告</h1>");
        page.append("<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><table>");
        page.append("<tr><td rowspan=2>项目</td><td colspan=8>申请人情况</td></tr>");
        row(page, "", at, name, HEAD);
        List<String> figures = java.util.stream.IntStream.range(0, 7)
                .mapToObj(OwnColumnsTest::figure)
                .toList();
        for (String label : List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "四、结转下年度继续办理")) {
            row(page, "<td>" + label + "</td>", at, figure, figures);
        }
        page.append("</table><p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p>");
        byte[] content = page.toString().getBytes(StandardCharsets.UTF_8);
        Reading reading = Samples.read(content);
        return ((Reading.OfReport) reading).report();
    }

    private static void row(StringBuilder page, String label, int at, String own, List<String> cells) {
        page.append("<tr>").append(label);
        for (int i = 0; i <= cells.size(); i++) {
            page.append(i == at ? "<td>" + own + "</td>" : "");
            page.append(i < cells.size() ? "<td>" + cells.get(i) + "</td>" : "");
        }
        page.append("</tr>");
    }
}
