package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells and their figures, sums of them, and the outcomes that come of both. */
class FiguresTest {
    private static final CellId CELL = new CellId("t3.granted.total");

    private static Report report(String printed) {
        return ReportBuilder.g2021().cells(CELL.path() + "=" + printed).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   false, true,  false
            0.0, false, true,  false
            5,   false, false, true
            -5,  false, false, true
            _,   true,  true,  false
            /,   true,  true,  false
            ?x,  false, false, false
            !,   false, false, false
            """)
    void tellsNothingFromZeroAndZeroFromAFigure(String printed, boolean isNull, boolean isNought, boolean isCounted) {
        Cell cell = report(printed).cell(CELL);
        assertEquals(isNull, Figures.isNull(cell));
        assertEquals(isNought, Figures.isNought(cell));
        assertEquals(isCounted, Figures.isCounted(cell));
        boolean isNumber = cell instanceof Cell.Number;
        assertEquals(isNumber, Figures.areAllPrinted(report(printed), List.of(CELL)));
        assertEquals(isNumber, Figures.isAnyPrinted(report(printed), List.of(CELL)));
        assertEquals(isCounted, Figures.isAnyCounted(report(printed), List.of(CELL)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,      true,  true,  0
            0.00,   true,  true,  0
            5,      true,  true,  5
            5.0,    true,  true,  5
            500,    true,  true,  500
            5E+2,   true,  true,  500
            0.5,    false, false, 0.5
            0.50,   false, false, 0.5
            -1,     true,  false, -1
            1E+5000, true, true,
            1E+5001, true, true,  1E+5001
            1E-5001, false, false, 1E-5001
            """)
    void knowsWholeNumbersAndCounts(BigDecimal figure, boolean isWhole, boolean isCount, String text) {
        assertEquals(isWhole, Figures.isWhole(figure));
        assertEquals(isCount, Figures.isCount(figure));
        assertEquals(text == null ? figure.toPlainString() : text, Figures.text(figure));
    }

    @Test
    void addsUpNoFigureThatNobodyWrote() {
        String longest = "9".repeat(5_000);
        assertEquals(longest, Sum.of(report(longest), List.of(CELL)).text());
        assertEquals(false, Sum.of(report(longest + "9"), List.of(CELL)).isKnown());
        assertEquals(false, Sum.of(report("1E+5001"), List.of(CELL)).isKnown());
        assertEquals(false, Printed.of(report("1E+5001"), CELL.path()).isPresent());
        assertEquals(true, Printed.of(report("1E+5000"), CELL.path()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t3.granted.total=5                             | 5 true false
            t3.granted.total=_                             | 0 true true
            t3.granted.total=/                             | 0 true true
            t3.granted.total=?x                            | 0 false false
            t3.granted.total=!                             | 0 false false
            t3.granted.total=_ t3.granted.research=1       | 0 false true
            t3.granted.total=_ t3.granted.research=0       | 0 true true
            t3.granted.total=5 t3.partial.total=_          | 5 true true
            t3.granted.total=5 t3.partial.total=?          | 5 false false
            """)
    void remembersWhatASumRestsOn(String cells, String expected) {
        Sum sum = Sum.of(ReportBuilder.g2021().cells(cells).build(), List.of(CELL, new CellId("t3.partial.total")));
        assertEquals(expected, "%s %s %s".formatted(sum.text(), sum.isKnown(), sum.assumesZero()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5,    false
            05,   false
            0,    false
            !,    false
            -1,   true
            5.0,  true
            +5,   true
            _,    true
            /,    true
            ?x,   true
            """)
    void picksOutWhatIsNoCountInPlainDigits(String printed, boolean unusual) {
        assertEquals(
                unusual ? List.of(CELL) : List.of(),
                CaseFile.of(report(printed)).unusualCells());
    }

    @Test
    void picksOutFiguresWithUnitsOrSigns() {
        for (String raw : new String[] {"5/", "5:", "５"}) {
            Report report =
                    ReportBuilder.g2021().printed(CELL.path(), raw, "5", null).build();
            assertEquals(List.of(CELL), CaseFile.of(report).unusualCells(), raw);
        }
        Report withUnit =
                ReportBuilder.g2021().printed(CELL.path(), "5", "5", "件").build();
        assertEquals(List.of(CELL), CaseFile.of(withUnit).unusualCells());
        Report negative =
                ReportBuilder.g2021().printed(CELL.path(), "5", "-5", null).build();
        assertEquals(List.of(CELL), CaseFile.of(negative).unusualCells());
    }

    @Test
    void joinsOutcomes() {
        Violation violation = Violation.of(Map.of(), new Bilingual("错", "wrong"));
        Outcome failed = Outcome.of(List.of(violation));
        assertEquals(Outcome.PASSED, Outcome.PASSED.and(Outcome.PASSED));
        assertEquals(Outcome.NOT_ASSESSABLE, Outcome.PASSED.and(Outcome.NOT_ASSESSABLE));
        assertEquals(Outcome.NOT_ASSESSABLE, Outcome.NOT_ASSESSABLE.and(Outcome.PASSED));
        assertEquals(failed, Outcome.NOT_ASSESSABLE.and(failed));
        assertEquals(2, failed.and(failed).violations().size());
        assertEquals(1, Violation.distinct(failed.and(failed).violations()).size());
        assertThrows(IllegalArgumentException.class, () -> new Outcome.Failed(List.of()));
    }

    @Test
    void namesCellsAndTables() {
        FormWords words = FormWords.of(FormGeneration.G2021);
        List<CellId> cells = FormCells.of(FormGeneration.G2021).table("t4");
        assertEquals(6, words.cells(cells.subList(0, 6)).zh().split("、").length);
        assertEquals(false, words.cells(cells.subList(0, 6)).zh().endsWith("等"));
        assertEquals(true, words.cells(cells.subList(0, 7)).zh().endsWith("等"));
        assertEquals(6, words.cells(cells.subList(0, 7)).zh().split("、").length);
        assertEquals(new Bilingual("t9", "t9"), FormWords.table("t9"));
        assertEquals(List.of(), FormCells.of(FormGeneration.G2021).table("t9"));
        assertEquals(List.of(), FormCells.of(FormGeneration.G2021).counts("t9"));
        assertEquals(List.of(), FormCells.of(FormGeneration.G2021).rows("t9"));
    }

    @Test
    void acceptsOnlyTheYearBefore() {
        Report report = ReportBuilder.g2021().build();
        for (int year : new int[] {2021, 2023, 2024}) {
            Optional<Report> other =
                    Optional.of(ReportBuilder.g2021().year(year).build());
            assertThrows(IllegalArgumentException.class, () -> new CaseFile(report, other));
        }
    }
}
