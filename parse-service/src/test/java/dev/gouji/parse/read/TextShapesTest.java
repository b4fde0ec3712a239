package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of made-up reports in every shape of text, seeds 1 to 20; the seed stands in the failure. */
class TextShapesTest {

    private static void assertReadsAll(MadeReport form, String text, String what) {
        assertEquals(values(form.printed()), values(Documents.report(text)), what);
    }

    private static Map<String, BigDecimal> values(Map<CellId, String> printed) {
        Map<String, BigDecimal> values = new TreeMap<>();
        printed.forEach((cell, text) -> values.put(cell.path(), new BigDecimal(text)));
        return values;
    }

    private static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells()
                .forEach((cell, read) -> values.put(cell.path(), read.figure().orElse(null)));
        return values;
    }

    @ParameterizedTest
    @EnumSource(names = {"G2019", "G2021"})
    void readsEveryFigureInEveryShape(FormGeneration generation) {
        for (long seed = 1; seed <= 20; seed++) {
            MadeReport form = MadeReport.of(generation, seed);
            for (Shape shape :
                    List.of(Shape.ROW_PER_LINE, Shape.CELL_PER_LINE, Shape.PARAGRAPHS, Shape.TABS, Shape.PIPES)) {
                assertReadsAll(form, shape.print(form), shape + ", seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"G2019", "G2021"})
    void readsTheSameInGb18030(FormGeneration generation) {
        MadeReport form = MadeReport.of(generation, 7);
        byte[] content = Shape.ROW_PER_LINE.print(form).getBytes(Charset.forName("GB18030"));
        assertEquals(values(form.printed()), values(Documents.report(content)));
    }

    @Test
    void findsOrganYearTitleAndTheSixParts() {
        Report report = Documents.report(Shape.PIPES.print(MadeReport.ofZeros(FormGeneration.G2021)));
        assertEquals("青山县交通运输局", report.organ().name());
        assertEquals(2023, report.year().value());
        assertEquals("青山县交通运输局2023年政府信息公开工作年度报告", report.title());
        assertEquals(
                List.of(Chapter.values()),
                report.sections().stream().map(Section::chapter).toList());
        assertTrue(report.sections().getFirst().text().contains("回应社会关切"));
        assertEquals("", report.sections().get(2).text(), "figures are no prose");
    }

    @Test
    void keepsABlankBetweenFiguresABlank() {
        MadeReport form = MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.commercial", "");
        Report report = Documents.report(Shape.ROW_PER_LINE.print(form));
        assertInstanceOf(Cell.Blank.class, report.cell(new CellId("t3.granted.commercial")));
        assertEquals(
                BigDecimal.ZERO, report.figure(new CellId("t3.granted.total")).orElseThrow());
        assertEquals(
                199,
                report.cells().values().stream()
                        .filter(Cell.Number.class::isInstance)
                        .count());
    }

    @Test
    void doesNotGuessWhichFigureIsMissingWhereBlanksAreNotPrinted() {
        MadeReport form = MadeReport.ofZeros(FormGeneration.G2021)
                .with("t3.granted.natural_person", "5")
                .with("t3.granted.commercial", "");
        Report report = Documents.report(Shape.CELL_PER_LINE.print(form));
        for (String column : new String[] {"natural_person", "commercial", "total"}) {
            assertInstanceOf(Cell.Unreadable.class, report.cell(new CellId("t3.granted." + column)), column);
        }
        assertEquals("GJ-230", report.problems().getFirst().code());
        assertEquals(7, report.problems().getFirst().cells().size());
        assertInstanceOf(Cell.Number.class, report.cell(new CellId("t3.partial.total")), "the next row is not touched");
    }

    @Test
    void takesALabelWithoutAnythingBehindItForUnreadAndNotForBlank() {
        String text = Shape.ROW_PER_LINE.print(MadeReport.ofZeros(FormGeneration.G2021));
        String torn = text.replaceAll("(3\\.要求提供公开出版物)[^\n]*", "$1");
        Report report = Documents.report(torn);
        CellId cell = new CellId("t3.not_processed.published_material.total");
        assertInstanceOf(Cell.Unreadable.class, report.cell(cell));
        assertTrue(report.problems().getFirst().cells().contains(cell));
    }

    @Test
    void readsColumnsInTheOrderOfTheirHeaders() {
        MadeReport form = MadeReport.ofZeros(FormGeneration.G2021)
                .with("t3.new_received.commercial", "3")
                .with("t3.new_received.research", "9");
        String swapped = Shape.ROW_PER_LINE.print(form).replace("商业企业 | 科研机构", "科研机构 | 商业企业");
        Report report = Documents.report(swapped);
        assertEquals(
                new BigDecimal(9),
                report.figure(new CellId("t3.new_received.commercial")).orElseThrow());
        assertEquals(
                new BigDecimal(3),
                report.figure(new CellId("t3.new_received.research")).orElseThrow());
    }

    @Test
    void leavesARowThatIsNotThereMissing() {
        String text = Shape.ROW_PER_LINE
                .print(MadeReport.ofZeros(FormGeneration.G2021))
                .lines()
                .filter(line -> !line.contains("2.重复申请"))
                .reduce("", (all, line) -> all + line + "\n");
        Report report = Documents.report(text);
        assertEquals(Cell.MISSING, report.cell(new CellId("t3.not_processed.duplicate.total")));
        assertEquals(
                193,
                report.cells().values().stream()
                        .filter(Cell.Number.class::isInstance)
                        .count());
    }

    @Test
    void pointsAtTheFigureInTheDecodedText() {
        String text = Shape.ROW_PER_LINE.print(
                MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.total", "4711"));
        Cell cell = Documents.report(text).cell(new CellId("t3.granted.total"));
        dev.gouji.contract.report.Place.InText place =
                assertInstanceOf(dev.gouji.contract.report.Place.InText.class, cell.place());
        assertEquals("4711", text.substring(place.start(), place.end()));
        assertTrue(text.lines().toList().get(place.line() - 1).contains("4711"));
    }
}
