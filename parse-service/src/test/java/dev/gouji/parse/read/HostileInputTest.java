package dev.gouji.parse.read;

import static dev.gouji.parse.read.SpoiltPage.CELL;
import static dev.gouji.parse.read.SpoiltPage.cell;
import static dev.gouji.parse.read.SpoiltPage.codes;
import static dev.gouji.parse.read.SpoiltPage.page;
import static dev.gouji.parse.read.SpoiltPage.read;
import static dev.gouji.parse.read.SpoiltPage.refusal;
import static dev.gouji.parse.read.SpoiltPage.report;
import static dev.gouji.parse.read.SpoiltPage.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that do harm, by accident or not: each ends in its code or in the right cells, within the time of its kind. */
class HostileInputTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1 empty file                  | GJ-101 | ''
            2 blanks only                 | GJ-101 | ' \t \u3000 \u00a0 '
            3 a title and no body         | GJ-110 | <html><body><h1>青山县水利局2023年政府信息公开工作年度报告</h1></body></html>
            7 a table of other figures    | GJ-110 | 姓名,年龄\u0020张三,30
            8 a program under another name| GJ-104 | \u007fELF\u0002\u0001
            91 a key twice                | GJ-132 | {"a":1,"a":2}
            91 NaN                        | GJ-132 | {"a":NaN}
            91 cut                        | GJ-132 | {"a":"<p>
            """)
    void refuses(String name, String code, String text) {
        Refusal refusal = refusal(read(text));
        assertEquals(code, refusal.code());
        assertFalse(refusal.advice().isBlank());
    }

    @Test
    void case03NamesTheAttachmentThatHoldsTheBody() {
        Refusal refusal = refusal(read("<html><body><h1>青山县水利局2023年政府信息公开工作年度报告</h1>"
                + "<p>附件：<a href=\"/files/P0202.docx?v=1\">2023年年报全文.docx</a></p></body></html>"));
        assertEquals("GJ-110", refusal.code());
        assertTrue(refusal.advice().contains("2023年年报全文.docx"), refusal.advice());
    }

    @Test
    void case04And91RefusesWhatIsTooLong() {
        assertEquals("GJ-107", refusal(read("<html>" + "字".repeat(4_000_000))).code());
        assertEquals("GJ-107", refusal(read("字。\n".repeat(1_700_000))).code());
        assertEquals(
                "GJ-132",
                refusal(read("[\"a\"," + "[".repeat(10_000) + "]".repeat(10_000) + "]"))
                        .code());
    }

    @Test
    void case57To61StaysWithinItsLimits() {
        assertEquals("GJ-107", refusal(read("<div>".repeat(1_000_000))).code());
        assertEquals(
                "GJ-107",
                refusal(read("<html>" + "<table><tr><td>".repeat(5_000))).code());
        String cells = "<tr>" + "<td>1</td>".repeat(301) + "</tr>";
        assertEquals(
                "GJ-107",
                refusal(read("<table>" + cells.repeat(600) + "</table>")).code());
        assertEquals(
                "GJ-107",
                refusal(read("<table>" + "<tr><td>1</td></tr>".repeat(2_001) + "</table>"))
                        .code());
        String deep = "<div>".repeat(20_000) + page().body();
        assertTrue(read(deep) != null);
        String absurd = page().html()
                .replace("colspan=\"7\"", "colspan=\"2147483647\"")
                .replace("colspan=\"10\"", "colspan=\"99999999999999999999\"")
                .replace("rowspan='3'", "rowspan='3' colspan=3 class='-1'");
        assertEquals(page().values(), values(report(read(absurd))));
        String negative = page().html().replaceFirst("rowspan='\\d+'>一", "rowspan=-1>一");
        assertEquals(page().values(), values(report(read(negative))));
    }

    @Test
    void case63LeavesPicturesOfFiguresUnread() {
        Report report = report(
                read(page().figures(text -> "<img src=\"" + text + ".png\">").html()));
        assertTrue(values(report).values().stream().allMatch(value -> value == null));
        assertTrue(report.cells().values().stream().noneMatch(Cell.Blank.class::isInstance));
        assertFalse(codes(report).isEmpty());
    }

    @Test
    void case72TakesNoMergedCellForTwo() {
        String html =
                page().html().replaceFirst("（一）予以公开</td><td>\\d+</td><td>\\d+", "（一）予以公开</td><td colspan=\"2\">12");
        Report report = report(read(html));
        assertTrue(report.figure(new CellId(CELL)).isEmpty());
        assertTrue(report.figure(new CellId("t3.granted.commercial")).isEmpty());
        assertFalse(codes(report).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /        | Placeholder
            —        | Placeholder
            无       | Placeholder
            空       | Placeholder
            ''       | Blank
            0.0      | Number
            1,234    | Number
            １２     | Number
            12件     | Number
            1 2      | Unreadable
            约12     | Unreadable
            12-13    | Unreadable
            -3       | Number
            1.5      | Number
            99999999999999999999 | Number
            2023-01-02 | Unreadable
            0375-2345678 | Unreadable
            共22件   | Unreadable
            ~22      | Unreadable
            <span data-to="37">0</span> | Unreadable
            <span data-to="37">37</span> | Number
            <select><option>22</option></select> | Number
            """)
    void case73To79ReadsEachAsWhatItIs(String printed, String kind) {
        assertEquals(kind, cell(printed).getClass().getSimpleName());
    }

    @Test
    void case82ReadsOverHiddenFiguresAndSaysSo() {
        String html = page().html()
                .replace("<td>（一）予以公开", "<td style=\"DISPLAY: none\">999</td><td>（一）予以公开")
                .replace("（一）予以公开", "（一）予以公开<span style='font-size:0px'>3</span>")
                .replace("colspan=\"2\">（一）予以公开", "colspan=\"2\">（一）予以公开<i hidden>4</i>");
        Report report = report(read(html));
        assertEquals(page().values(), values(report));
        assertEquals(List.of("GJ-222"), codes(report));
    }

    @Test
    void case83ReadsNoTableInAComment() {
        String html = page().html().replace("<p>三、", "<!-- <table><tr><td>行政许可</td><td>99</td></tr></table> --><p>三、");
        assertEquals(page().values(), values(report(read(html))));
    }

    @Test
    void case84And85TakesMarkupInTextForText() {
        String html = page().html().replace("青山县", "青山&lt;script&gt;县<img src=x onerror=alert(1)>");
        Report report = report(read(html));
        assertEquals(page().values(), values(report));
        assertFalse(report.title() != null && report.title().contains("onerror"));
    }

    @Test
    void case88To90StaysFastOnLongLines() {
        String form = Shape.ROW_PER_LINE.print(MadeReport.of(FormGeneration.G2021, 3));
        for (String insert : List.of(
                "政府信息公开工作".repeat(600_000),
                "公开" + " ".repeat(2_000) + "。",
                "公开" + "\u3000".repeat(2_000) + "。",
                "件".repeat(50_000),
                "12件，".repeat(50_000),
                "| --- ".repeat(50_000),
                "<br ".repeat(50_000),
                "《".repeat(50_000),
                "2023年1月1日".repeat(20_000),
                "（".repeat(50_000))) {
            read(form.replace("回应社会关切", insert));
            read("<html><body><p>" + insert + "</p>" + page().body());
        }
    }

    @Test
    void staysFastOnALabelPrintedWithoutEnd() {
        String form = Shape.ROW_PER_LINE.print(MadeReport.of(FormGeneration.G2021, 3));
        String text = form + "行政许可 5\n行政处罚 6\n".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
    }

    @Test
    void staysFastOnTablesPrintedWithoutEnd() {
        String form = Shape.TABS.print(MadeReport.of(FormGeneration.G2021, 3));
        int table = form.indexOf("一、本年新收");
        String rows = form.substring(table, form.indexOf("四、", table));
        String text = IntStream.range(0, 500)
                .mapToObj(i -> rows.replaceFirst("\\t\\d+", "\t" + i) + "我局政府信息公开工作\n")
                .collect(Collectors.joining("", form, ""));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
    }

    @Test
    void staysFastOnHiddenBlocksWithoutEnd() {
        String blocks = IntStream.range(0, 20_000)
                .mapToObj(i -> "<div style=\"display:none\">属于国家秘密%d属于行政查询事项%d重复申请</div>".formatted(i, i))
                .collect(Collectors.joining());
        String text = "<html><body><p>青山县交通运输局2023年政府信息公开工作年度报告</p>" + blocks + "</body></html>";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
    }

    @Test
    void neverFailsOnDamagedPages() {
        byte[] whole = page().html().getBytes(StandardCharsets.UTF_8);
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int i = 0; i < damaged.length / 200; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertTrue(read(damaged) != null, "seed " + seed);
        }
    }
}
