package dev.gouji.parse.hostile;

import static dev.gouji.parse.hostile.HostileFiles.body;
import static dev.gouji.parse.hostile.HostileFiles.docx;
import static dev.gouji.parse.hostile.HostileFiles.outcome;
import static dev.gouji.parse.hostile.HostileFiles.paragraph;
import static dev.gouji.parse.hostile.HostileFiles.report;
import static dev.gouji.parse.hostile.HostileFiles.row;
import static dev.gouji.parse.hostile.HostileFiles.utf8;
import static dev.gouji.parse.hostile.HostileFiles.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word shows and what it does not. */
class WordTextTest {
    private static final String CELLS = "t2.art20_1.normative_doc";

    private static byte[] with(String figure) {
        return docx("", body().replace("<w:t>5</w:t>", figure), Map.of());
    }

    private static List<String> figures(byte[] content) {
        return values(report(content), CELLS);
    }

    @Test
    void readsWhatWasInsertedAndNotWhatWasDeleted() {
        byte[] tracked = with("""
                </w:r><w:ins><w:r><w:t>7</w:t></w:r></w:ins><w:del><w:r><w:delText>5</w:delText></w:r></w:del>
                <w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom><w:r>""");
        assertEquals(List.of("2", "0", "7"), figures(tracked));
        assertEquals("report [GJ-227]", outcome("a.docx", tracked));
    }

    @Test
    void leavesOutARowThatWasDeleted() {
        String deleted = row("行政规范性文件", "8", "8", "8").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
        byte[] tracked = docx("", body().replace("</w:tbl>", deleted + "</w:tbl>"), Map.of());
        assertEquals(List.of("2", "0", "5"), figures(tracked));
        assertEquals("report [GJ-227]", outcome("a.docx", tracked));
    }

    @Test
    void leavesOutHiddenTextAndSaysSo() {
        byte[] hidden = with("<w:t>5</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>6</w:t>");
        assertEquals(List.of("2", "0", "5"), figures(hidden));
        assertEquals("report [GJ-222]", outcome("a.docx", hidden));
    }

    /** 5 struck out in front of 6, by the run itself or by the style of its characters: neither is 56 nor 65. */
    @ParameterizedTest
    @ValueSource(strings = {"<w:strike/>", "<w:dstrike w:val=\"true\"/>", "<w:rStyle w:val=\"Old\"/>"})
    void keepsAStruckFigureApart(String set) {
        String struck = "</w:r><w:r><w:rPr>%s</w:rPr><w:t>5</w:t></w:r><w:r><w:t>6</w:t>".formatted(set);
        assertEquals("5 / 6", raw(styled(struck)));
        assertTrue(report(styled(struck)).figure(id()).isEmpty(), "which of the two is meant is not said");
    }

    /** With a blank between them they would be the thousands of one number. */
    @Test
    void keepsAStruckFigureOfThreeDigitsApart() {
        String struck = "</w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>303</w:t></w:r><w:r><w:t>298</w:t>";
        assertTrue(report(styled(struck)).figure(id()).isEmpty(), "which of the two is meant is not said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:vertAlign w:val=\"superscript\"/>", "<w:rStyle w:val=\"Note\"/>"})
    void keepsTheMarkOfANoteOutOfTheFigure(String set) {
        String marked = "<w:t>5</w:t></w:r><w:r><w:rPr>%s</w:rPr><w:t>1</w:t>".formatted(set);
        assertEquals(List.of("2", "0", "5(注1)"), figures(styled(marked)));
        assertEquals(
                "5", report(styled(marked)).figure(id()).map(Object::toString).orElse("none"));
    }

    @Test
    void leavesOutTextThatItsStyleHides() {
        byte[] hidden = styled("<w:t>5</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>6</w:t>");
        assertEquals(List.of("2", "0", "5"), figures(hidden));
        assertEquals("report [GJ-222]", outcome("a.docx", hidden));
    }

    private static byte[] styled(String figure) {
        byte[] styles = utf8("""
                <w:styles %s><w:style w:type="character" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Raised"/></w:style>
                <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>""".formatted(HostileFiles.WORD));
        return docx("", body().replace("<w:t>5</w:t>", figure), Map.of("styles.xml", styles));
    }

    private static String raw(byte[] content) {
        return switch (report(content).cell(id())) {
            case Cell.Unreadable unreadable -> unreadable.raw();
            case Cell other -> other.toString();
        };
    }

    @Test
    void readsTheResultOfAFieldAndNotItsCode() {
        byte[] field = with("<w:fldChar/><w:instrText>=SUM(ABOVE)</w:instrText><w:fldChar/><w:t>5</w:t><w:fldChar/>");
        assertEquals(List.of("2", "0", "5"), figures(field));
    }

    @Test
    void readsContentControlsLinksAndTextBoxes() {
        String box = "<w:p><w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r></w:p>"
                .formatted(paragraph("青山县水利局2023年政府信息公开工作年度报告"));
        String wrapped = body().replace(paragraph("青山县水利局2023年政府信息公开工作年度报告"), box)
                .replace(
                        "<w:r><w:t>5</w:t></w:r>",
                        "<w:sdt><w:sdtContent><w:hyperlink><w:r><w:t>5</w:t></w:r></w:hyperlink></w:sdtContent></w:sdt>");
        Report read = report(docx("", wrapped, Map.of()));
        assertEquals("青山县水利局", read.organ().name());
        assertEquals(List.of("2", "0", "5"), values(read, CELLS));
    }

    @Test
    void readsATableInsideATable() {
        String outer = "<w:tbl><w:tr><w:tc>" + body() + "</w:tc></w:tr></w:tbl>";
        Report read = report(docx("", outer, Map.of()));
        assertEquals(List.of("2", "0", "5"), values(read, CELLS));
    }

    @Test
    void doubtsAFigureThatIsTwoParagraphs() {
        byte[] two = with("<w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t>");
        assertEquals("report []", outcome("a.docx", two));
        assertTrue(report(two).figure(id()).isEmpty(), "1 over 2 is neither 12 nor 1 2");
    }

    private static dev.gouji.contract.form.CellId id() {
        return report(docx("", body(), Map.of())).cells().keySet().stream()
                .filter(cell -> cell.toString().startsWith(CELLS))
                .toList()
                .getLast();
    }

    @Test
    void saysWhereACellStands() {
        Report read = report(docx("", body(), Map.of()));
        assertEquals(new Place.InWord(1, 2, 4), read.cell(id()).place());
    }

    @Test
    void numbersParagraphsAsWordDoes() {
        String numbered =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String automatic = body().replace(paragraph("一、总体情况"), numbered.formatted("总体情况"))
                .replace(paragraph("二、主动公开政府信息情况"), numbered.formatted("主动公开政府信息情况"));
        byte[] numbering = utf8("""
                <w:numbering %s><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>
                <w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum>
                <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>""".formatted(HostileFiles.WORD));
        Report read = report(docx("", automatic, Map.of("numbering.xml", numbering)));
        assertEquals(2, read.sections().size());
        assertEquals(List.of("2", "0", "5"), values(read, CELLS));
    }

    /** The DOC was made from the DOCX by a word processor. */
    @ParameterizedTest
    @ValueSource(strings = {"made-g2021", "made-g2019"})
    void readsADocAsItsDocx(String name) throws IOException {
        Report docx = report(OfficeFilesTest.resource(name + ".docx"));
        Report doc = report(OfficeFilesTest.resource(name + ".doc"));
        assertEquals(docx.organ().name(), doc.organ().name());
        assertEquals(docx.year(), doc.year());
        assertEquals(docx.form(), doc.form());
        docx.cells().forEach((id, cell) -> {
            assertTrue(cell.figure().isPresent(), id + " is " + cell);
            assertEquals(cell.figure(), doc.cell(id).figure(), id.toString());
        });
    }
}
