package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.PrintedPage.Td;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report in every shape that HTML takes: the same cells. Seeds stand in the failure. */
class HtmlShapesTest {
    private static final List<FormGeneration> WITH_THREE_TABLES = List.of(FormGeneration.G2019, FormGeneration.G2021);
    private static final String WORD_STYLE = "mso-ansi-language:EN-US;\nfont-size:9.0pt;font-family:宋体";

    private static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells()
                .forEach((cell, read) -> values.put(cell.path(), read.figure().orElse(null)));
        return values;
    }

    private static void assertReadsAll(UnaryOperator<PrintedPage> shape) {
        assertReadsAll(shape, PrintedPage::html);
    }

    private static void assertReadsAll(
            UnaryOperator<PrintedPage> shape, java.util.function.Function<PrintedPage, String> written) {
        for (FormGeneration generation : WITH_THREE_TABLES) {
            for (long seed = 1; seed <= 5; seed++) {
                PrintedPage page = shape.apply(new PrintedPage(generation, seed));
                assertEquals(
                        page.values(), values(Documents.report(written.apply(page))), generation + ", seed " + seed);
            }
        }
    }

    @Test
    void asTheFormIs() {
        assertReadsAll(UnaryOperator.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void inEachCharacterSet(String charset) {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 3);
        assertEquals(page.values(), values(Documents.report(page.html().getBytes(Charset.forName(charset)))));
    }

    @Test
    void splitByInlineTags() {
        assertReadsAll(page -> page.figures(text -> text.chars()
                .mapToObj(unit -> "<span>" + (char) unit + "</span><b></b>")
                .reduce("", String::concat)));
    }

    @Test
    void asWordExportsIt() {
        assertReadsAll(
                page -> page.figures(text -> """
                <p class=MsoNormal style='%s'><!--[if gte mso 9]><xml><w:x>77</w:x></xml><![endif]--><span
                lang=EN-US style='%s'>%s<o:p></o:p></span></p>""".formatted(WORD_STYLE, WORD_STYLE, text))
                        .tables(
                                rows -> "<table class=MsoTableGrid>" + rows
                                        + "<![if !supportMisalignedColumns]><tr height=0><td width=9></td><td width=9></td></tr><![endif]></table>"));
    }

    @Test
    void withBlanksThatDoNotBreak() {
        assertReadsAll(page -> page.figures(text -> "&nbsp;\u3000" + text + "&nbsp;<br>"));
    }

    @Test
    void withEmptyColumns() {
        assertReadsAll(page -> page.cells(cell -> PrintedPage.td(cell) + (cell.figure() ? "" : ""))
                .rows(cells -> "<tr>" + cells + "<td></td><td>&nbsp;</td></tr>"));
    }

    @Test
    void insideThreeLayoutTables() {
        assertReadsAll(page -> page.tables(rows -> "<table><tr><td>左</td><td><table><tr><td><table><tr><td>"
                + "<table border=1>" + rows + "</table></td></tr></table></td></tr></table></td></tr></table>"));
    }

    @Test
    void insideOneTableWithTheProse() {
        assertReadsAll(
                UnaryOperator.identity(),
                page -> "<html><body><table><tr><td>" + page.body() + "</td></tr></table></body></html>");
    }

    @Test
    void withTheHeaderRepeated() {
        assertReadsAll(page -> page.arranged(rows -> {
            if (rows.size() < 20) {
                return rows;
            }
            List<List<Td>> again = new ArrayList<>(rows);
            List<List<Td>> header = List.of(
                    List.of(
                            new Td("申请人情况", 3, 2, false), new Td("自然人", 1, 2, false),
                            new Td("法人或其他组织", 5, 1, false), new Td("总计", 1, 2, false)),
                    rows.get(2));
            again.addAll(5, header);
            return again;
        }));
    }

    @Test
    void splitIntoSeveralTables() {
        assertReadsAll(page -> page.tables(rows -> {
            int half = rows.indexOf("</tr>", rows.length() * 3 / 4) + "</tr>".length();
            return rows.length() < 4000
                    ? "<table>" + rows + "</table>"
                    : "<table>" + rows.substring(0, half) + "</table><p>（续表）</p><table>" + rows.substring(half)
                            + "</table>";
        }));
    }

    @Test
    void withoutOneEndTag() {
        assertReadsAll(page -> page.cells(cell -> PrintedPage.td(cell).replace("</td>", ""))
                .rows(cells -> "<tr>" + cells)
                .tables(rows -> "<TABLE>" + rows));
    }

    @Test
    void inUpperCaseAndWithGroups() {
        assertReadsAll(page -> page.tables(rows -> "<TABLE><CAPTION>统计表</CAPTION><COLGROUP><COL></COLGROUP><TBODY>"
                + rows.replace("td", "TD").replace("tr>", "TR>") + "</TBODY></TABLE>"));
    }

    @Test
    void withALongNoteAmongFigures() {
        String note = "填报说明：" + "本表由各单位据实填写，不得遗漏。".repeat(30);
        assertReadsAll(
                page -> page.tables(rows -> "<table>" + rows + "<tr><td colspan=4>" + note + "</td></tr></table>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"tr\">|<div class=\"td\">|</div>|</div>",
                "<div style=\"display:table-row\">|<div style=\"display:table-cell\">|</div>|</div>",
                "<div style=\"display:flex\">|<span>|</span>|</div>",
                "<ul>|<li>|</li>|</ul>",
                "<dl>|<dd>|</dd>|</dl>",
                "<div>|<div>|</div>|</div>",
                "|<p>|</p>|",
                "|<div>|</div>|",
                "<p>||<br>|</p>",
                "<p>|| \\| |</p>",
                "<pre>||\t|</pre>",
            })
    void withoutTableTags(String tags) {
        String[] tag = tags.split("(?<!\\\\)\\|", -1);
        assertReadsAll(page -> page.cells(cell -> tag[1] + cell.text() + tag[2].replace("\\", ""))
                .rows(cells -> tag[0] + cells + tag[3] + "\n")
                .tables(rows -> "<div>" + rows + "</div>"));
    }

    @Test
    void keepsBlanksBetweenBoxes() {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 2);
        String html = page.figures(text -> text.equals("0") ? "" : text)
                .cells(cell -> "<div>" + cell.text() + "</div>")
                .rows(cells -> "<div class='row'>" + cells + "</div>")
                .tables(rows -> "<div>" + rows + "</div>")
                .html();
        Map<String, BigDecimal> blank = page.values();
        blank.replaceAll((cell, value) -> value.signum() == 0 ? null : value);
        assertEquals(blank, values(Documents.report(html)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe srcdoc=\"%1$s\"></iframe>",
                "<template>%2$s</template>",
                "<textarea>%2$s</textarea>",
                "<script type=\"text/html\">%2$s</script>",
                "<script>var body = \"%3$s\";</script>",
                "<script>document.write('<p>x</p>'); document.write(\"%3$s\" + \"<p>y</p>\");</script>",
                "<script>window.data = {\"content\":\"%3$s\"};</script>",
            })
    void whereTheArticleStandsInAStringOfThePage(String holder) {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 4);
        String body = page.body();
        String attribute = body.replace("&", "&amp;").replace("\"", "&quot;");
        String script = body.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("</", "<\\/");
        String html = "<html><head><title>首页</title></head><body><div>导航</div>"
                + holder.formatted(attribute, body, script) + "</body></html>";
        Report report = Documents.report(html);
        assertEquals(page.values(), values(report));
        assertTrue(codes(report).contains("GJ-209"), codes(report).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"data\":{\"title\":\"T\",\"content\":\"%s\"}}",
                "callback({\"data\":[{\"content\":\"%s\"}]});",
                "var article = {\"content\":\"%s\"};",
            })
    void wrappedInJson(String json) {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 4);
        String escaped = page.body().replace("\"", "\\\"").replace("\n", "\\n");
        Report report = Documents.report(json.formatted(escaped));
        assertEquals(page.values(), values(report));
        assertEquals("青山县交通运输局", report.organ().name());
        assertTrue(codes(report).contains("GJ-209"));
    }

    @Test
    void doesNotJoinANoteToAFigure() {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 5);
        Report report =
                Documents.report(page.figures(text -> text + "<sup>2</sup>").html());
        assertEquals(page.values(), values(report));
        Report struck = Documents.report(page.figures(text -> "<s>7</s>" + text).html());
        assertInstanceOf(Cell.Unreadable.class, struck.cell(new CellId("t3.granted.total")));
    }

    @Test
    void readsATableInsideMarkdownWithItsPlaceInTheText() {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 6);
        String markdown = "# 青山县交通运输局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n做好公开工作。\n\n"
                + page.body().substring(page.body().indexOf("<table>"));
        Report report = Documents.report(markdown);
        assertEquals(page.values(), values(report));
        Cell cell = report.cell(new CellId("t3.new_received.total"));
        Place.InText place = assertInstanceOf(Place.InText.class, cell.place());
        assertEquals("<td>" + cell.raw() + "</td>", markdown.substring(place.start(), place.end()));
        assertEquals(1 + markdown.substring(0, place.start()).lines().count() - 1, place.line());
    }

    @Test
    void readsATableInsideACellOfATable() {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 7);
        String body = page.body();
        int second = body.indexOf("<table>", body.indexOf("<table>") + 1);
        String nested = body.substring(second, body.indexOf("</table>", second) + 8);
        String html = body.replace(nested, "")
                .replaceFirst("</table>", "<tr><td colspan=4>" + nested.replace("$", "") + "</td></tr></table>");
        assertEquals(page.values(), values(Documents.report("<html><body>" + html + "</body></html>")));
    }

    @Test
    void readsBig5WithTraditionalLabels() {
        PrintedPage page = new PrintedPage(FormGeneration.G2021, 8);
        com.ibm.icu.text.Transliterator traditional =
                com.ibm.icu.text.Transliterator.getInstance("Simplified-Traditional");
        String html = traditional.transliterate(page.html());
        for (Charset charset : List.of(Charset.forName("Big5"), StandardCharsets.UTF_8)) {
            Report report = Documents.report(html.getBytes(charset));
            assertEquals(page.values(), values(report), charset.name());
        }
    }

    private static List<String> codes(Report report) {
        return report.problems().stream().map(ReadingProblem::code).toList();
    }
}
