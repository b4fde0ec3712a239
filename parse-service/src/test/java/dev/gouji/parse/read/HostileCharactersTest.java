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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that are not what they are said to be, lost, or not to be seen. */
class HostileCharactersTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void case23ReadsGbkLabelledUtf8AndCase24TheReverse() {
        String utf8 = page().html().replace("<head>", "<head><meta charset=utf-8>");
        Report gbk = report(read(utf8.getBytes(GB18030)));
        assertEquals(page().values(), values(gbk));
        assertEquals(List.of("GJ-205"), codes(gbk));
        Report other = report(read(page().html().replace("<head>", "<head><meta charset=\"gb2312\">")));
        assertEquals(page().values(), values(other));
        assertEquals(List.of("GJ-205"), codes(other));
    }

    @Test
    void case25ReadsRareCharactersOfFourBytes() {
        String html = page().html().replace("青山县", "䶮𬺈县");
        Report report = report(read(html.getBytes(GB18030)));
        assertEquals("䶮𬺈县交通运输局2023年政府信息公开工作年度报告", report.title());
        assertEquals(page().values(), values(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void case26ReadsUtf16WithoutAMark(String charset) {
        String text = Shape.ROW_PER_LINE.print(MadeReport.of(FormGeneration.G2021, 3));
        Report expected = report(read(text));
        assertEquals(values(expected), values(report(read(text.getBytes(Charset.forName(charset))))));
    }

    @Test
    void case28ReadsMixedCharacterSetsPieceByPieceAndSaysSo() {
        String html = page().html();
        int middle = html.indexOf("<p>三、");
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(html.substring(0, middle).getBytes(GB18030));
        mixed.writeBytes(html.substring(middle).getBytes(StandardCharsets.UTF_8));
        Report report = report(read(mixed.toByteArray()));
        assertEquals(page().values(), values(report));
        assertEquals(List.of("GJ-208"), codes(report));
        assertEquals("青山县交通运输局", report.organ().name());
    }

    @Test
    void case29RefusesWhatIsLostAndRestoresWhatIsNot() {
        String text = Shape.ROW_PER_LINE.print(MadeReport.of(FormGeneration.G2021, 3));
        String lost = text.replaceAll("\\p{IsHan}", "锟斤拷");
        assertEquals("GJ-131", refusal(read(lost)).code());

        String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        Report report = report(read(twice));
        assertTrue(codes(report).contains("GJ-212"));
        Map<String, BigDecimal> expected = values(report(read(text)));
        values(report)
                .forEach((cell, value) ->
                        assertTrue(value == null || value.equals(expected.get(cell)), cell + " is " + value));
    }

    @Test
    void case30MakesNoFigureOfHalfACharacter() {
        assertInstanceOf(Cell.Unreadable.class, cell("1\uFFFD2"));
        assertInstanceOf(Cell.Unreadable.class, cell("&#xD800;12"));
        assertInstanceOf(Cell.Unreadable.class, cell("1\u00002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u200b2", "1\u00ad2", "&#8203;12", "1&shy;2", "12&zwnj;", "\ufeff12"})
    void case31ReadsOverInvisibleCharactersAndSaysSo(String printed) {
        String html = page().html().replaceFirst("（一）予以公开</td><td>\\d+", "（一）予以公开</td><td>" + printed);
        Report report = report(read(html));
        assertEquals(BigDecimal.valueOf(12), report.figure(new CellId(CELL)).orElseThrow());
        assertEquals(List.of("GJ-214"), codes(report));
    }

    @Test
    void case33TakesNoLetterForADigit() {
        assertInstanceOf(Cell.Unreadable.class, cell("1O"));
        assertInstanceOf(Cell.Unreadable.class, cell("l2"));
    }
}
