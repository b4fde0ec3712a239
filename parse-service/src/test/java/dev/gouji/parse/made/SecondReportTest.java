package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files with more than one report: the first is read, the others are told, and no cell comes from them. */
class SecondReportTest {

    private static Report read(Shape shape, MadeReport first, MadeReport second) {
        List<Part> parts = new ArrayList<>(first.parts());
        parts.addAll(second.parts());
        return read(shape.print(first.withParts(parts)));
    }

    private static Report read(String text) {
        return assertInstanceOf(Reading.OfReport.class, Samples.read(text.getBytes(StandardCharsets.UTF_8)))
                .report();
    }

    private static long told(Report report) {
        return report.problems().stream()
                .map(ReadingProblem::code)
                .filter("GJ-247"::equals)
                .count();
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"ROW_PER_LINE", "CELL_PER_LINE", "PARAGRAPHS", "TABS", "PIPES", "PLAIN_HTML", "SPANS_HTML"})
    void onlyTheFirstIsRead(Shape shape) {
        for (long seed = 1; seed <= 10; seed++) {
            FormGeneration generation = FormGeneration.values()[(int) (seed % 4)];
            MadeReport first = MadeReport.of(generation, seed);
            MadeReport second = MadeReport.of(FormGeneration.G2021, seed + 100);
            String what = shape + ", " + generation + ", seed " + seed;
            Report report = read(shape, first, second);
            assertEquals(1, told(report), what);
            assertEquals(first.organ(), report.organ().name(), what);
            assertEquals(first.year(), report.year().value(), what);
            Verdict verdict = Verdict.on(report, first.truth(), Set.of());
            assertEquals(List.of(), verdict.silentlyWrong(), what);
            assertEquals(List.of(), verdict.wrong(), what);
            if (generation.hasThreeTables()) {
                assertEquals(List.of(), verdict.unread(), what);
            }
        }
    }

    /** Its tables are pictures: those of the other report are not its own. */
    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"TABS", "PLAIN_HTML"})
    void aReportWithoutTablesDoesNotGetThoseOfTheNext(Shape shape) {
        MadeReport first = MadeReport.of(FormGeneration.G2021, 1);
        MadeReport bare = first.withParts(
                first.parts().stream().filter(part -> !(part instanceof Grid)).toList());
        Report report = read(shape, bare, MadeReport.of(FormGeneration.G2021, 102));
        assertEquals(1, told(report));
        assertEquals(first.organ(), report.organ().name());
        assertEquals(
                0,
                report.cells().values().stream()
                        .filter(Cell.Number.class::isInstance)
                        .count());
    }

    /** Nothing but tables, one below the other, as on the sheets of a workbook. */
    @Test
    void tablesWithoutTitlesAreNotMixed() {
        for (Shape shape : EnumSet.of(Shape.TABS, Shape.PIPES, Shape.PLAIN_HTML)) {
            MadeReport first = MadeReport.of(FormGeneration.G2021, 3);
            List<Part> parts = new ArrayList<>(first.parts());
            parts.addAll(MadeReport.of(FormGeneration.G2021, 104).grids());
            Report report = read(shape.print(first.withParts(parts)));
            assertEquals(1, told(report), shape.toString());
            Verdict verdict = Verdict.on(report, first.truth(), Set.of());
            assertEquals(List.of(), verdict.unread(), shape.toString());
            assertEquals(List.of(), verdict.silentlyWrong(), shape.toString());
        }
    }

    /** A page that shows the reports of several organs is about the one that its head names. */
    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"PLAIN_HTML", "SPANS_HTML"})
    void theOneThatTheHeadNamesIsRead(Shape shape) {
        MadeReport first = MadeReport.of(FormGeneration.G2021, 12);
        MadeReport second = MadeReport.of(FormGeneration.G2021, 112);
        List<Part> parts = new ArrayList<>(first.parts());
        parts.addAll(second.parts());
        String title = "<title>%s%d年政府信息公开工作年度报告</title>".formatted(second.organ(), second.year());
        Report report = read(shape.print(first.withParts(parts)).replaceFirst("<title>.*?</title>|$", title));
        assertEquals(1, told(report));
        assertEquals(second.organ(), report.organ().name());
        assertEquals(second.year(), report.year().value());
        Verdict verdict = Verdict.on(report, second.truth(), Set.of());
        assertEquals(List.of(), verdict.unread());
        assertEquals(List.of(), verdict.silentlyWrong());
    }

    @Test
    void aReportPrintedTwiceIsOneReport() {
        MadeReport report = MadeReport.of(FormGeneration.G2021, 4);
        assertEquals(0, told(read(Shape.PLAIN_HTML, report, report)));
    }

    @Test
    void linksToOtherReportsAreNoReports() {
        MadeReport report = MadeReport.of(FormGeneration.G2021, 5);
        String text = Shape.TABS.print(report) + "石桥市水利局2022年政府信息公开工作年度报告\n石桥市水利局2021年政府信息公开工作年度报告\n";
        assertEquals(0, told(read(text)));
    }
}
