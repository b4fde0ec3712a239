package dev.gouji.validate.rule.acrossyears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Violation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRulesTest {
    private static CaseFile years(ReportBuilder previous, ReportBuilder report) {
        return new CaseFile(report.build(), Optional.of(previous.build()));
    }

    private static CaseFile cells(String previous, String report) {
        return years(
                ReportBuilder.g2021().year(2022).cells(previous),
                ReportBuilder.g2021().year(2023).cells(report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t3.carried_out.total=5  | t3.carried_in.total=5  | pass
            t3.carried_out.total=5  | t3.carried_in.total=4  | fail t3.carried_in.total
            t3.carried_out.total=5  | t3.carried_in.total=6  | fail t3.carried_in.total
            t3.carried_out.total=_  | t3.carried_in.total=0  | pass
            t3.carried_out.total=_  | t3.carried_in.total=1  | fail t3.carried_in.total
            t3.carried_out.total=?x | t3.carried_in.total=1  | open
            t3.carried_out.total=!  | t3.carried_in.total=1  | open
            """)
    void carriesInWhatWasCarriedOut(String previous, String report, String expected) {
        assertEquals(expected, RuleTable.text(new CarriedOverRule().check(cells(previous, report))));
    }

    @Test
    void isGraverAboutTheTotalThanAboutOneApplicant() {
        Outcome outcome = new CarriedOverRule()
                .check(cells("t3.carried_out.total=5 t3.carried_out.natural_person=5", "t3.carried_in.commercial=0"));
        assertEquals("fail t3.carried_in.natural_person t3.carried_in.total", RuleTable.text(outcome));
        Violation applicant = outcome.violations().getFirst();
        assertEquals(Optional.of(Severity.WARNING), applicant.severity());
        assertEquals(Optional.empty(), outcome.violations().getLast().severity());
        assertEquals(
                "“自然人”列：本年上年结转 0，而 2022 年年报结转下年度 5，相差 5。", applicant.message().zh());
    }

    @Test
    void bridgesTheFormsForWhatIsCarriedAndNotForDocuments() {
        CaseFile file = years(
                ReportBuilder.g2019().year(2020).cells("t3.carried_out.total=1"),
                ReportBuilder.g2021().year(2021).cells("t2.art20_1.regulation.effective=9"));
        assertEquals("fail t3.carried_in.total", RuleTable.text(new CarriedOverRule().check(file)));
        assertEquals("open", RuleTable.text(new EffectiveDocumentsRule().check(file)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 | 2 | 1 | 12 | pass
            11 | 2 | 1 | 11 | fail t2.art20_1.regulation.effective
            11 | 2 | 1 | 13 | fail t2.art20_1.regulation.effective
            _  | 2 | 0 | 2  | pass
            ?x | 2 | 0 | 2  | open
            """)
    void movesTheStockByWhatWasIssuedAndRepealed(String before, int issued, int repealed, int now, String expected) {
        CaseFile file = cells(
                "t2.art20_1.regulation.effective=" + before,
                "t2.art20_1.regulation.issued=%d t2.art20_1.regulation.repealed=%d t2.art20_1.regulation.effective=%d"
                        .formatted(issued, repealed, now));
        assertEquals(expected, RuleTable.text(new EffectiveDocumentsRule().check(file)));
    }

    @Test
    void isNotAssessableWithoutThePreviousYear() {
        CaseFile alone = ReportBuilder.g2021().file();
        assertEquals("open", RuleTable.text(new CarriedOverRule().check(alone)));
        assertEquals("open", RuleTable.text(new EffectiveDocumentsRule().check(alone)));
    }

    @Test
    void refusesAReportThatIsNotTheYearBefore() {
        assertThrows(
                IllegalArgumentException.class,
                () -> years(
                        ReportBuilder.g2021().year(2021), ReportBuilder.g2021().year(2023)));
    }
}
