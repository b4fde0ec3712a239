package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a style hides is a copy where the page shows the same, and the report where it does not. */
class HiddenBlocksTest {
    private static final String READ_ALL_THE_SAME = "GJ-253";
    private static final String NOT_READ = "GJ-222";

    private final PrintedPage page = new PrintedPage(FormGeneration.G2021, 11);
    private final PrintedPage other = new PrintedPage(FormGeneration.G2021, 12);

    private static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells()
                .forEach((cell, read) -> values.put(cell.path(), read.figure().orElse(null)));
        return values;
    }

    private static List<String> codes(Report report) {
        return report.problems().stream().map(ReadingProblem::code).toList();
    }

    private static Report report(String body) {
        return Documents.report(
                "<html><head><title>青山县交通运输局2023年政府信息公开工作年度报告</title></head><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id=\"js_content\" style=\"visibility: hidden; opacity: 0;\"",
                "style=\"display:none\"",
                "hidden",
            })
    void isReadWhereThePageShowsNothingElse(String hiding) {
        Report report = report("<div " + hiding + ">" + page.body() + "</div>");

        assertEquals(page.values(), values(report));
        assertTrue(
                codes(report).contains(READ_ALL_THE_SAME), () -> codes(report).toString());
    }

    @Test
    void isACopyBesideWhatIsShown() {
        Report report = report("<div style=\"display:none\">" + other.body() + "</div>" + page.body());

        assertEquals(page.values(), values(report));
        assertFalse(
                codes(report).contains(READ_ALL_THE_SAME), () -> codes(report).toString());
    }

    @Test
    void aClosedTabIsReadAndTheWordsOfTheNextToo() {
        String body = page.body()
                .replace("<p>三、", "<div class=\"tab\" style=\"display:none\"><p>三、")
                .replace("<p>四、", "</div><p>四、")
                .replace("<p>五、", "<div class=\"tab\" style=\"display:none\"><p>五、");
        Report report = report(body + "</div>");

        assertEquals(page.values(), values(report));
        assertTrue(
                codes(report).contains(READ_ALL_THE_SAME), () -> codes(report).toString());
        assertTrue(
                report.sections().stream().anyMatch(section -> section.heading().startsWith("五、")));
    }

    @Test
    void ofTwoThatDifferNoneIsRead() {
        String closed = page.body().replace("<p>三、", "<div hidden><p>三、").replace("<p>四、", "</div><p>四、");
        String old = "<div hidden>" + other.body() + "</div>";
        Report report = report(old + closed);

        assertTrue(values(report).entrySet().stream()
                .filter(cell -> cell.getKey().startsWith("t3."))
                .allMatch(cell -> cell.getValue() == null));
        assertTrue(codes(report).contains(NOT_READ), () -> codes(report).toString());
    }

    @Test
    void aStyleSheetHidesToo() {
        String sheet = """
                <style>/* .report{display:none} */
                @import url(x.css); .old, #draft { display: none; }
                .tab{display:none} .tab.open{display:block} .menu:hover .report{visibility:hidden}
                @media print { .report { display: none } }</style><noscript><style>.report{display:none}</style></noscript>
                """;
        Report report = report(sheet + "<div class=\"note old\">" + other.body() + "</div><div id=draft>" + other.body()
                + "</div><div class=\"tab open report\">" + page.body() + "</div>");

        assertEquals(page.values(), values(report));
        assertEquals(List.of(), codes(report));
    }

    @Test
    void whatAStyleSheetHidesIsReadWhereThePageShowsNothingElse() {
        Report report = report("<style>.tab{display:none}</style><div class=tab>" + page.body() + "</div>");

        assertEquals(page.values(), values(report));
        assertTrue(
                codes(report).contains(READ_ALL_THE_SAME), () -> codes(report).toString());
    }
}
