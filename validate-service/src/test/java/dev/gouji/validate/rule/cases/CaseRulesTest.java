package dev.gouji.validate.rule.cases;

import static dev.gouji.contract.form.FormGeneration.G2014;
import static dev.gouji.contract.form.FormGeneration.G2019;
import static dev.gouji.contract.form.FormGeneration.G2021;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRulesTest {
    @Test
    void comparesTheTotalOfAGroupWithItsOutcomes() {
        RuleTable.check(new CaseSumRule(), G2021, """
                zeros        |                                                        | pass
                equal        | t4.review.upheld=10 t4.review.other=1 t4.review.total=11 | pass
                one over     | t4.review.upheld=10 t4.review.other=1 t4.review.total=12 | fail t4.review.total
                one under    | t4.review.upheld=10 t4.review.other=1 t4.review.total=10 | fail t4.review.total
                blanks       | t4.review.*=_ t4.review.upheld=5 t4.review.pending=2 t4.review.total=7 | pass
                blank total  | t4.review.upheld=1 t4.review.total=_                   | fail t4.review.total
                unreadable   | t4.review.upheld=?x                                    | open
                two groups   | t4.review.total=1 t4.litigation_direct.total=1         | fail t4.review.total t4.litigation_direct.total
                """);
        RuleTable.check(new CaseSumRule(), G2019, """
                one over     | t4.review.upheld=10 t4.review.total=12                 | fail t4.review.total
                """);
    }

    @Test
    void findsOneSidedGroups() {
        RuleTable.check(new CaseTotalMismatchRule(), G2021, """
                total alone   | t4.review.total=1                        | fail t4.review.total
                over blanks   | t4.review.*=_ t4.review.total=1          | fail t4.review.total
                outcome alone | t4.review.upheld=1                       | fail t4.review.total
                blank total   | t4.review.upheld=1 t4.review.total=_     | pass
                both, unequal | t4.review.upheld=1 t4.review.total=2     | pass
                equal         | t4.review.upheld=1 t4.review.total=1     | pass
                """);
    }

    @Test
    void wantsWholeNumbersFromZeroOn() {
        RuleTable.check(new CaseCountRule(), G2021, """
                zero        |                        | pass
                decimal     | t4.review.total=0.5    | fail t4.review.total
                negative    | t4.review.other=-1     | fail t4.review.other
                other table | t3.granted.total=-1    | pass
                no figure   | t4.*=!                 | open
                """);
    }

    @Test
    void asksWhereManyCasesWereCorrected() {
        RuleTable.check(new CorrectionRateRule(), G2021, """
                four of four     | t4.review.corrected=4                             | pass
                five of five     | t4.review.corrected=5                             | fail t4.review.upheld
                half of six      | t4.review.corrected=3 t4.review.upheld=3          | pass
                four of seven    | t4.review.corrected=4 t4.review.upheld=3          | fail t4.review.upheld
                pending apart    | t4.review.corrected=4 t4.review.pending=9         | pass
                blank            | t4.review.corrected=_                             | open
                suits            | t4.litigation_direct.corrected=5                  | fail t4.litigation_direct.upheld
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | t4.litigation_direct.total=1 t3.denied.state_secret.total=1  | pass
            2024 | t4.litigation_direct.total=1 t3.denied.state_secret.total=1  | fail
            2024 | t4.litigation_direct.total=0 t3.denied.state_secret.total=1  | pass
            2024 | t4.litigation_direct.total=1 t3.denied.state_secret.total=0  | pass
            2024 | t4.litigation_direct.total=1 t3.denied.state_secret.total=-1 | pass
            2024 | t4.litigation_direct.total=1 t3.denied.state_secret.total=?x | open
            2024 | t4.litigation_direct.total=_ t3.denied.state_secret.total=1  | open
                 | t4.litigation_direct.total=1 t3.denied.state_secret.total=1  | open
            """)
    void wantsAReviewBeforeASuit(Integer year, String cells, String expected) {
        ReportBuilder report =
                ReportBuilder.g2021().year(new ReportYear(year, null, null)).cells(cells);
        Outcome outcome = new DirectAfter2024Rule().check(report.file());
        assertEquals(expected, RuleTable.text(outcome).split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 0, 0, WARNING
            1, 0, _, INFO
            1, 0, 1, pass
            1, 1, 0, pass
            0, 0, 0, pass
            _, 0, 0, open
            """)
    void wantsAReviewBeforeASuitThatFollowsOne(String suits, String reviews, String before, String expected) {
        Rule rule = new AfterReviewWithoutReviewRule();
        Outcome outcome = rule.check(new CaseFile(
                ReportBuilder.g2021()
                        .cells("t4.litigation_after_review.total=%s t4.review.total=%s".formatted(suits, reviews))
                        .build(),
                Optional.of(ReportBuilder.g2021()
                        .year(2022)
                        .cells("t4.review.total=" + before)
                        .build())));
        assertEquals(
                expected,
                outcome.violations().stream()
                        .map(violation ->
                                violation.severity().orElse(rule.severity()).name())
                        .findFirst()
                        .orElse(RuleTable.text(outcome)));
    }

    @Test
    void knowsNoReviewsOfFormsWithoutTheTable() {
        Outcome outcome = new AfterReviewWithoutReviewRule()
                .check(new CaseFile(
                        ReportBuilder.g2019()
                                .year(2019)
                                .cells("t4.litigation_after_review.total=1")
                                .build(),
                        Optional.of(ReportBuilder.of(G2014).year(2018).build())));
        assertEquals(Optional.of(Severity.INFO), outcome.violations().getFirst().severity());
    }
}
