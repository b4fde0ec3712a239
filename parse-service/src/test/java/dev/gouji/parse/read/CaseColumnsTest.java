package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 4 on a page, its headings over their columns or not. */
class CaseColumnsTest {
    private static final String OUTCOMES = "结果维持 结果纠正 其他结果 尚未审结 总计";
    private static final String FIGURES = "1 2 3 4 10 5 6 7 8 26 9 1 2 3 15";
    private static final String AS_PRINTED = "1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15";
    private static final String UNREAD = "- - - - - | - - - - - | - - - - -";

    /** {@code /} ends a row, {@code cN} and {@code rN} are a cell's columns and rows, {@code FIVE} the names of outcomes. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            c5 行政复议|c10 行政诉讼/r2 FIVE|c5 未经复议直接起诉|c5 复议后起诉/FIVE|FIVE = 1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15
            行政复议|行政诉讼/r2 FIVE|未经复议直接起诉|复议后起诉/FIVE|FIVE = 1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15
            c5 行政复议|c10 行政诉讼/FIVE|c5 未经复议直接起诉|c5 复议后起诉/FIVE|FIVE = 1 2 3 4 10 | 5 6 7 8 26 | 9 1 2 3 15
            c5 行政复议|c10 行政诉讼/r2 FIVE|c5 复议后起诉|c5 未经复议直接起诉/FIVE|FIVE = 1 2 3 4 10 | 9 1 2 3 15 | 5 6 7 8 26
            c10 行政诉讼|c5 行政复议/c5 未经复议直接起诉|c5 复议后起诉|r2 FIVE/FIVE|FIVE = - - - - - | - - - - - | - - - - -
            """)
    void readsFiguresUnderTheirHeadings(String header, String expected) {
        assertEquals(expected, cases(table(header + "/" + FIGURES.replace(' ', '|'))));
    }

    @Test
    void readsATableOfOneColumnInItsOrder() {
        String column = "行政复议 行政诉讼 %s 未经复议直接起诉 复议后起诉 %s %s %s".formatted(OUTCOMES, OUTCOMES, OUTCOMES, FIGURES);
        assertEquals(AS_PRINTED, cases(table(column.replace(' ', '/'))));
        assertEquals(
                UNREAD, cases(table(column.substring(0, column.length() - 3).replace(' ', '/'))));
    }

    private static String table(String drawn) {
        return Stream.of(drawn.split("/"))
                .map(row -> Stream.of(row.split("\\|"))
                        .map(CaseColumnsTest::cell)
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String cell(String drawn) {
        String tag = drawn.startsWith("c")
                ? "<td colspan=%s>".formatted(drawn.substring(1, drawn.indexOf(' ')))
                : drawn.startsWith("r") ? "<td rowspan=%s>".formatted(drawn.charAt(1)) : "<td>";
        String text = drawn.replaceFirst("^[cr]\\d+ ", "");
        return Stream.of(text.equals("FIVE") ? OUTCOMES.split(" ") : new String[] {text})
                .map(printed -> tag + printed + "</td>")
                .collect(Collectors.joining());
    }

    private static String cases(String table) {
        Report report = Documents.report("""
                <h1>青山县交通运输局2023年政府信息公开工作年度报告</h1>
                <p>一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1</p><p>（七）总计 1 0 0 0 0 0 1</p><p>四、政府信息公开行政复议、行政诉讼情况</p>%s
                """.formatted(table));
        return Stream.of("review", "litigation_direct", "litigation_after_review")
                .map(kind -> Stream.of("upheld", "corrected", "other", "pending", "total")
                        .map(outcome -> report.cells().get(new CellId("t4." + kind + "." + outcome)))
                        .map(cell -> cell.figure().map(Object::toString).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
