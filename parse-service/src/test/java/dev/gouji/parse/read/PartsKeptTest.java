package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No table takes the part behind it, and no table of something else is taken for one of the form. */
class PartsKeptTest {
    private static final List<Chapter> ALL = Arrays.asList(Chapter.values());

    private static PrintedPage page(long seed) {
        return new PrintedPage(FormGeneration.G2021, seed);
    }

    private static Map<String, BigDecimal> values(Report report, String table) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells().forEach((id, cell) -> {
            if (id.path().startsWith(table)) {
                values.put(id.path(), cell.figure().orElse(null));
            }
        });
        return values;
    }

    private static Map<String, BigDecimal> values(PrintedPage page, String table) {
        Map<String, BigDecimal> values = page.values();
        values.keySet().removeIf(path -> !path.startsWith(table));
        return values;
    }

    private static List<Chapter> parts(Report report) {
        return report.sections().stream().map(Section::chapter).toList();
    }

    private static String markdown(String body) {
        return body.replaceAll("<div.*</div>", "").replaceAll("</?h1>", "").replaceAll("</?p>", "\n\n");
    }

    @Test
    void readsMarkdownWhoseTablesArePagesOfTheirOwn() {
        for (long seed = 1; seed <= 5; seed++) {
            PrintedPage page = page(seed)
                    .tables(rows -> "<html><body><table>" + rows.replace("\n", "") + "</table></body></html>\n");
            String text = markdown(page.body());
            Report report = Documents.report(text);
            assertEquals(page.values(), values(report, ""), "seed " + seed);
            assertEquals(ALL, parts(report), "seed " + seed);
            assertEquals(false, report.sections().toString().contains("body>"), "seed " + seed);
        }
    }

    @Test
    void readsAPageThatBeginsWithItsTable() {
        PrintedPage page = page(2);
        String html = page.html().replaceAll("(?s)<body>.*?<table>", "<body><table>");
        Report report = Documents.report(html);
        assertEquals(page.values(), values(report, ""));
    }

    @Test
    void readsASavedPageThatIsATableAtFirst() {
        PrintedPage page = page(2);
        String html = "<!-- saved from url=(0014)about:internet -->\n"
                + page.html().replaceAll("(?s)<html>.*?<table>", "<html><body><table>");
        assertEquals(page.values(), values(Documents.report(html), ""));
        assertEquals(page.values(), values(Documents.report("\uFEFF" + html), ""));
    }

    @Test
    void findsThePartsBehindTablesOfLabelLinesAndFigureLines() {
        for (long seed = 1; seed <= 5; seed++) {
            PrintedPage page = page(seed)
                    .cells(cell -> cell.text() + (cell.figure() ? " " : "\n"))
                    .rows(cells -> cells.strip() + "\n")
                    .tables(rows -> rows);
            Report report = Documents.report(page.body().replaceAll("<[^>]*>", "\n"));
            assertEquals(values(page, "t3"), values(report, "t3"), "seed " + seed);
            assertEquals(ALL, parts(report), "seed " + seed);
        }
    }

    @Test
    void takesNoTableOfDepartmentsForARepeatedRow() {
        PrintedPage page = page(3);
        String departments = """
                <table><tr><td>序号</td><td>单位</td><td>收到申请数</td><td>予以公开</td><td>不予公开</td></tr>
                <tr><td>1</td><td>市公安局</td><td>72</td><td>30</td><td>2</td></tr></table>
                <table><tr><td>答复</td><td>件数</td></tr><tr><td>予以公开</td><td>30</td></tr></table>
                """;
        Report report = Documents.report(page.html().replace("<p>二、主动公开", departments + "<p>二、主动公开"));
        assertEquals(page.values(), values(report, ""));
        assertEquals(
                List.of(), report.problems().stream().map(ReadingProblem::code).toList());
    }

    @Test
    void stillNamesARowThatIsPrintedTwice() {
        PrintedPage page = page(3);
        String again = "<table><tr><td>（一）予以公开</td>" + "<td>9</td>".repeat(7) + "</tr></table>";
        Report report = Documents.report(page.html().replace("<p>五、", again + "<p>五、"));
        assertEquals(
                List.of("GJ-233"),
                report.problems().stream().map(ReadingProblem::code).toList());
    }
}
