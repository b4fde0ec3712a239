package dev.gouji.stats.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalTextTest {
    private static final String PAGE = """
            <html><head><title>t</title><script>x()</script></head>
            <body><p>一、<b>总体</b>情况</p><script>alert(1)</script>
            <table><tr><td><table><tr><td colspan="2" onclick="x()">甲</td></tr><tr><td>24</td><td>&lt;i&gt;7</td></tr></table></td></tr></table>
            <p>完</p></body></html>
            """;

    /** html 1, head 2, title 3, script 4, body 5, p 6, b 7, script 8, table 9 to td 12, table 13 to td 16, tr 17. */
    private static final int CELL_OF_24 = 18;

    @Test
    void showsWordsAndTablesOfAPageAndNothingThatRuns() {
        Shown shown = OriginalText.show(utf8(PAGE), null, "");
        assertEquals(
                List.of("一、总体情况", "", "完"),
                shown.blocks().stream().map(Shown.Block::before).toList());
        List<Shown.Row> rows = shown.blocks().get(1).rows();
        assertEquals(2, rows.getFirst().cells().getFirst().columns());
        assertEquals("<i>7", rows.get(1).cells().get(1).text());
        assertFalse(shown.toString().contains("alert"));
    }

    @Test
    void marksTheCellWhereWhatWasReadStands() {
        Place place = new Place.InHtml(2, 2, 1, CELL_OF_24);
        Shown shown = OriginalText.show(utf8(PAGE), place, "24");
        assertTrue(shown.found());
        assertEquals(
                "24",
                shown.blocks().get(1).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Shown.Cell::here)
                        .map(Shown.Cell::text)
                        .findFirst()
                        .orElse("nothing is marked"));
        assertFalse(OriginalText.show(utf8(PAGE), place, "25").found(), "another figure stands there");
        assertFalse(OriginalText.show(utf8(PAGE), new Place.InHtml(9, 1, 1, 999), "24")
                .found());
    }

    @Test
    void marksAPlaceInATextInEitherCharacterSet() {
        String text = "本年新收 24 件\n".repeat(3) + "结转 <b>7</b> 件\n";
        int at = text.indexOf("<b>7");
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Shown shown = OriginalText.show(text.getBytes(charset), new Place.InText(4, at, at + 8), "<b>7</b>");
            assertEquals("<b>7</b>", shown.blocks().getFirst().marked());
            assertEquals(text.substring(0, at), shown.blocks().getFirst().before());
        }
    }

    @Test
    void cutsALongTextAroundThePlace() {
        String text = "甲乙丙丁\n".repeat(20_000) + "24" + "\n戊己".repeat(20_000);
        int at = text.indexOf("24");
        Shown shown = OriginalText.show(utf8(text), new Place.InText(20_001, at, at + 2), "24");
        assertTrue(shown.cut());
        assertEquals("24", shown.blocks().getFirst().marked());
        assertTrue(shown.blocks().getFirst().before().length() < 7_000);
    }

    @Test
    void leavesWhatIsNoTextToADownload() {
        assertEquals(Shown.NOTHING, OriginalText.show(utf8("PK"), new Place.InWord(1, 2, 3), "24"));
        assertEquals(Shown.NOTHING, OriginalText.show(utf8("%PDF-1.7"), null, ""));
        assertEquals(Shown.NOTHING, OriginalText.show(new byte[] {1, 0, 2}, null, ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
