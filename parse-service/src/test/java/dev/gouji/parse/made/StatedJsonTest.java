package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JSON of rows and columns: whole, misread and broken. Seeds are 1 to 6. */
class StatedJsonTest {
    private static final int SEEDS = 6;

    private static Reading read(String text) {
        return Samples.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report report(String text) {
        Reading reading = read(text);
        return assertInstanceOf(Reading.OfReport.class, reading, reading.toString())
                .report();
    }

    private static MadeReport made(long seed) {
        return MadeReport.of(FormGeneration.G2021, seed);
    }

    private static Set<String> codes(Report report) {
        return report.problems().stream().map(ReadingProblem::code).collect(Collectors.toSet());
    }

    private static void assertReadAll(MadeReport made, Report report, String what) {
        Verdict verdict = Verdict.on(report, made.truth(), Set.of());
        assertEquals(List.of(), verdict.silentlyWrong(), what);
        assertEquals(List.of(), verdict.wrong(), what);
        assertEquals(List.of(), verdict.unread(), what);
    }

    @ParameterizedTest
    @EnumSource(StatedJson.class)
    void isReadAsWellAsAnyTable(StatedJson style) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            MadeReport made = made(seed);
            Report report = report(style.print(made));
            assertReadAll(made, report, style + ", seed " + seed);
            assertEquals(Set.of(), codes(report), style + ", seed " + seed);
            assertEquals(made.organ(), report.organ().name(), style + ", seed " + seed);
            assertEquals(made.year(), report.year().value(), style + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Misreading.class)
    void isReadAfterItWasMisread(Misreading misreading) {
        for (StatedJson style : StatedJson.values()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                MadeReport made = made(seed);
                Report report = report(misreading.of(style.print(made)));
                assertReadAll(made, report, misreading + ", " + style + ", seed " + seed);
                assertTrue(codes(report).contains("GJ-212"));
                assertEquals(made.year(), report.year().value(), misreading + ", " + style + ", seed " + seed);
            }
        }
    }

    @Test
    void putsLostQuotationMarksBackAndSaysSo() {
        Report report = report(Misreading.WINDOWS_GBK.of(StatedJson.COLUMNS_OUTSIDE.print(made(4))));
        assertTrue(codes(report).contains("GJ-245"), codes(report).toString());
    }

    @Test
    void everyPlaceIsTheFigureInTheFile() {
        String json = StatedJson.COLUMNS_OUTSIDE.print(made(5));
        Report report = report(json);
        report.cells().forEach((id, cell) -> {
            if (cell instanceof Cell.Number) {
                Place.InText place = assertInstanceOf(Place.InText.class, cell.place());
                assertEquals(cell.raw(), json.substring(place.start(), place.end()), id.path());
            }
        });
        report.sections().forEach(section -> {
            Place.InText place = assertInstanceOf(Place.InText.class, section.place());
            assertTrue(place.end() <= json.length());
        });
    }

    @Test
    void unknownNamesAreToldAndNotGuessed() {
        String json = StatedJson.COLUMNS_OUTSIDE.print(made(6));
        Report report = report(json.replace("\"safetyStability\"", "\"safetyMatters\""));
        assertInstanceOf(
                Cell.Missing.class,
                report.cells().getOrDefault(new CellId("t3.denied.security_stability.total"), Cell.MISSING));
        assertTrue(codes(report).contains("GJ-246"), codes(report).toString());
    }

    @Test
    void figuresOfAnotherYearAreNotTheReports() {
        MadeReport made = made(7);
        String json = StatedJson.ROWS_OUTSIDE_IN_SNAKE_CASE.print(made);
        String other =
                json.replace("\"sections\":[", "\"lastYear\":{\"new_received\":{\"natural_person\":9}},\"sections\":[");
        Report report = report(other);
        assertReadAll(made, report, "seed 7");
        assertTrue(codes(report).contains("GJ-246"));
    }

    @Test
    void twoPathsToOneCellAreNotSettledByOrder() {
        MadeReport made = made(8);
        String cell = "\"totalProcessed\":";
        String json = StatedJson.COLUMNS_OUTSIDE.print(made).replaceFirst(cell, "\"resultTotal\":987654," + cell);
        Verdict verdict = Verdict.on(report(json), made.truth(), Set.of());
        assertEquals(List.of(), verdict.silentlyWrong());
        assertEquals(List.of(), verdict.wrong());
        assertEquals(1, verdict.unread().size(), verdict.unread().toString());
    }

    @Test
    void brokenInAnotherWayItIsRefused() {
        String json = StatedJson.COLUMNS_OUTSIDE.print(made(9));
        assertInstanceOf(Reading.Refused.class, read(json.replace("\"sections\":[", "\"sections\":")));
        assertInstanceOf(
                Reading.Refused.class, read(Misreading.WINDOWS_GBK.of(json.substring(0, json.length() - 300))));
    }

    /** However many values there are, nobody builds them up. */
    @Test
    void whatIsFarLargerThanAReportIsNone() {
        String json = StatedJson.COLUMNS_OUTSIDE.print(made(9));
        String large = json.replace("{\"id\":7,", "{\"id\":[" + "7,".repeat(5_000) + "7],");
        if (read(large) instanceof Reading.OfReport of) {
            assertEquals(Set.of(Cell.MISSING), Set.copyOf(of.report().cells().values()));
        }
    }
}
