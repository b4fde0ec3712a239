package dev.gouji.validate.rule.requests;

import static dev.gouji.contract.form.FormGeneration.G2019;
import static dev.gouji.contract.form.FormGeneration.G2021;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRulesTest {
    @Test
    void comparesTheTotalOfARowWithItsApplicants() {
        RuleTable.check(new RowSumRule(), G2021, """
                zeros                   |                                                                   | pass
                equal                   | t3.granted.natural_person=4 t3.granted.research=1 t3.granted.total=5 | pass
                one too many            | t3.granted.natural_person=4 t3.granted.research=1 t3.granted.total=6 | fail t3.granted.total
                one too few             | t3.granted.natural_person=4 t3.granted.research=1 t3.granted.total=4 | fail t3.granted.total
                blanks that are zeros   | t3.granted.*=_ t3.granted.natural_person=4 t3.granted.total=4     | pass
                blanks that are not     | t3.granted.*=_ t3.granted.natural_person=4 t3.granted.total=5     | fail t3.granted.total
                placeholders are blanks | t3.granted.*=/ t3.granted.natural_person=4 t3.granted.total=4     | pass
                blank total             | t3.granted.natural_person=4 t3.granted.total=_                    | open
                blank total of zeros    | t3.granted.total=_                                                | pass
                unreadable              | t3.granted.natural_person=?四 t3.granted.total=5                   | open
                missing                 | t3.granted.*=! t3.partial.total=1                                 | fail t3.partial.total
                999 digits              | t3.granted.total=%s                                               | fail t3.granted.total
                absurd exponent         | t3.granted.natural_person=1E+999999999 t3.granted.total=1         | open
                """.formatted("9".repeat(999)));
    }

    @Test
    void comparesTheResultsTotalWithItsOutcomes() {
        RuleTable.check(new ResultSumRule(), G2021, """
                equal          | t3.granted.total=3 t3.other.misc.total=2 t3.result_total.total=5              | pass
                one off        | t3.granted.total=3 t3.other.misc.total=2 t3.result_total.total=6              | fail t3.result_total.total
                two columns    | t3.granted.total=1 t3.granted.research=1                                      | fail t3.result_total.research t3.result_total.total
                blank leaf     | t3.granted.total=3 t3.partial.total=_ t3.result_total.total=3                 | pass
                gap in a total | t3.granted.natural_person=3 t3.granted.total=_ t3.result_total.natural_person=3 t3.result_total.total=3 | open
                blank result   | t3.granted.research=3 t3.result_total.research=_                              | fail t3.result_total.research
                """);
        RuleTable.check(new ResultSumRule(), G2019, """
                undivided | t3.other.undivided.total=2 t3.result_total.total=2 | pass
                left out  | t3.other.undivided.total=2                         | fail t3.result_total.total
                """);
    }

    @Test
    void balancesEveryColumn() {
        RuleTable.check(new BalanceRule(), G2021, """
                equal        | t3.new_received.total=5 t3.carried_in.total=1 t3.result_total.total=4 t3.carried_out.total=2 | pass
                one over     | t3.new_received.total=5 t3.carried_in.total=1 t3.result_total.total=4 t3.carried_out.total=1 | fail t3.new_received.total
                one under    | t3.new_received.total=5 t3.carried_in.total=1 t3.result_total.total=4 t3.carried_out.total=3 | fail t3.new_received.total
                blank is 0   | t3.new_received.total=5 t3.carried_in.total=_ t3.result_total.total=5                        | pass
                blank is not | t3.new_received.total=5 t3.carried_in.total=_ t3.result_total.total=6                        | fail t3.new_received.total
                unreadable   | t3.new_received.total=5 t3.carried_in.total=?x                                               | open
                """);
    }

    @Test
    void saysTheBalanceInTheWordsOfTheForm() {
        Violation violation = new BalanceRule()
                .check(ReportBuilder.g2021()
                        .cells("t3.new_received.natural_person=24 t3.result_total.natural_person=23")
                        .file())
                .violations()
                .getFirst();
        assertEquals(
                new Bilingual(
                        "“自然人”列：本年新收 24 + 上年结转 0 = 24，而（七）总计 23 + 结转下年度 0 = 23，相差 1。",
                        "Column “natural person”: new received 24 + carried in 0 = 24, but result total 23 + carried out 0 = 23; they differ by 1."),
                violation.message());
        assertEquals(
                Map.of(
                        "expected", "24",
                        "found", "23",
                        "difference", "1",
                        "t3.new_received.natural_person", "24",
                        "t3.result_total.natural_person", "23"),
                violation.values());
    }

    @Test
    void saysThatBlanksWereTakenForZero() {
        Violation violation = new BalanceRule()
                .check(ReportBuilder.g2021()
                        .cells("t3.new_received.natural_person=24 t3.result_total.natural_person=_")
                        .file())
                .violations()
                .getFirst();
        assertEquals("null=0", violation.values().get("assumption"));
        assertEquals(
                "“自然人”列：本年新收 24 + 上年结转 0 = 24，而（七）总计 0 + 结转下年度 0 = 0，相差 24（空白按0计）",
                violation.message().zh());
    }

    @Test
    void findsTotalsWithoutDetails() {
        RuleTable.check(new TotalWithoutDetailRule(), G2021, """
                zeros under a row total  | t3.granted.total=1                                                      | fail t3.granted.total
                blanks under a row total | t3.granted.*=_ t3.granted.total=1                                       | fail t3.granted.total
                zero total               | t3.granted.total=0                                                      | pass
                one applicant            | t3.granted.total=2 t3.granted.research=1                                | pass
                results over nothing     | t3.result_total.research=1                                              | fail t3.result_total.research
                total column over nothing| t3.result_total.total=1 t3.result_total.research=1                      | fail t3.result_total.research t3.result_total.total
                applicants under zeros   | t3.result_total.total=1 t3.result_total.research=1 t3.granted.research=1 | pass
                """);
    }

    @Test
    void findsDetailsWithoutTotals() {
        RuleTable.check(new DetailWithoutTotalRule(), G2021, """
                row total zero    | t3.granted.research=1                      | fail t3.granted.total t3.result_total.research
                row total blank   | t3.granted.research=1 t3.granted.total=_ t3.result_total.research=1 t3.result_total.total=1 | open
                row total one     | t3.granted.research=1 t3.granted.total=1 t3.result_total.research=1 t3.result_total.total=1 | pass
                wrong, not zero   | t3.granted.research=2 t3.granted.total=1 t3.result_total.research=2 t3.result_total.total=1 | pass
                """);
    }

    @Test
    void findsMoreHandledThanThereWas() {
        RuleTable.check(new OverProcessedRule(), G2021, """
                as many        | t3.new_received.total=4 t3.carried_in.total=1 t3.result_total.total=5 | pass
                one more       | t3.new_received.total=4 t3.carried_in.total=1 t3.result_total.total=6 | fail t3.new_received.total
                one fewer      | t3.new_received.total=4 t3.carried_in.total=1 t3.result_total.total=4 | pass
                without row 四 | t3.carried_out.*=! t3.result_total.total=1                             | fail t3.new_received.total
                """);
    }

    @Test
    void wantsWholeNumbersFromZeroOn() {
        RuleTable.check(new RequestCountRule(), G2021, """
                zero         |                                                 | pass
                1.0 is whole | t3.granted.total=1.0                            | pass
                decimal      | t3.granted.total=1.5                            | fail t3.granted.total
                negative     | t3.granted.total=-1                             | fail t3.granted.total
                both, once   | t3.granted.total=-1 t3.partial.total=0.1        | fail t3.granted.total
                no figure    | t3.*=_                                          | open
                other table  | t4.review.total=-1                              | pass
                """);
    }

    @Test
    void tellsABlankTableFromAZeroOne() {
        RuleTable.check(new TableBlankRule(), G2021, """
                zeros          |                                 | pass
                blanks         | t3.*=_                          | fail
                placeholders   | t3.*=_ t3.granted.*=/           | fail
                one zero       | t3.*=_ t3.granted.total=0       | pass
                missing        | t3.*=!                          | pass
                """);
        RuleTable.check(new TableZeroRule(), G2021, """
                zeros          |                                 | fail
                one figure     | t3.granted.total=1              | pass
                one blank      | t3.granted.total=_              | open
                figure, blank  | t3.granted.total=_ t3.partial.total=1 | pass
                """);
    }

    @Test
    void namesBlankTotalsBesideApplicants() {
        RuleTable.check(new TotalColumnGapRule(), G2021, """
                filled in      |                                         | pass
                total blank    | t3.granted.total=_                      | fail t3.granted.total
                whole row      | t3.granted.*=_                          | pass
                total missing  | t3.granted.total=!                      | pass
                once a report  | t3.granted.total=_ t3.partial.total=/   | fail t3.granted.total
                """);
    }

    @Test
    void judgesSharesFromTheNumberOnThatSaysSomething() {
        RuleTable.check(new CarryHeavyRule(), G2021, """
                four of four     | t3.new_received.total=4 t3.carried_out.total=4                            | pass
                half of ten      | t3.new_received.total=10 t3.carried_out.total=5                           | pass
                more than half   | t3.new_received.total=9 t3.carried_out.total=5                            | fail t3.new_received.total
                half with before | t3.new_received.total=9 t3.carried_in.total=1 t3.carried_out.total=5      | pass
                blank            | t3.carried_in.total=_ t3.new_received.total=9 t3.carried_out.total=5      | open
                """);
        RuleTable.check(new DuplicateAllRule(), G2021, """
                four of four     | t3.not_processed.duplicate.total=4 t3.result_total.total=4                | pass
                five of six      | t3.not_processed.duplicate.total=5 t3.result_total.total=6                | fail t3.not_processed.duplicate.total
                four fifths      | t3.not_processed.duplicate.total=8 t3.result_total.total=10               | fail t3.not_processed.duplicate.total
                below            | t3.not_processed.duplicate.total=7 t3.result_total.total=9                | pass
                """);
        RuleTable.check(new ExcessiveSmallRule(), G2021, """
                ten requests     | t3.not_processed.excessive.total=1 t3.new_received.total=10               | fail t3.not_processed.excessive.total
                eleven           | t3.not_processed.excessive.total=1 t3.new_received.total=10 t3.carried_in.total=1 | pass
                none             | t3.new_received.total=10                                                  | pass
                """);
        RuleTable.check(new NotHeldShareRule(), G2021, """
                all of nineteen  | t3.unable.not_held.total=19 t3.result_total.total=19                      | pass
                all of twenty    | t3.unable.not_held.total=20 t3.result_total.total=20                      | fail t3.unable.not_held.total
                four fifths      | t3.unable.not_held.total=16 t3.result_total.total=20                      | pass
                above            | t3.unable.not_held.total=17 t3.result_total.total=20                      | fail t3.unable.not_held.total
                """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DEPARTMENT_WATER, COUNTY,   1, pass
            SUB_DISTRICT,     COUNTY,   1, fail
            DEPARTMENT_WATER, TOWNSHIP, 1, fail
            DEVELOPMENT_ZONE, COUNTY,   1, pass
            ,                 TOWNSHIP, 1, fail
            ,                 TOWNSHIP, 0, pass
            ,                 COUNTY,   1, pass
            ,                 ,         1, open
            ,                 TOWNSHIP, _, open
            """)
    void doubtsStateSecretsOfTownships(OrganKind kind, OrganLevel level, String secrets, String expected) {
        ReportBuilder report = ReportBuilder.g2021().cells("t3.denied.state_secret.total=" + secrets);
        report.name("青山镇", kind, level);
        Rule rule = new StateSecretLowRule();
        String found = rule.concerns(report.build().organ())
                ? RuleTable.text(rule.check(report.file())).split(" ")[0]
                : "pass";
        assertEquals(expected, found);
    }

    @Test
    void asksWhoTheRequestsCameFrom() {
        RuleTable.check(new NaturalIsTotalRule(), G2021, """
                nobody           |                                                                           | pass
                persons alone    | t3.new_received.total=2 t3.new_received.natural_person=2                  | pass
                and a business   | t3.new_received.total=2 t3.new_received.natural_person=2 t3.granted.commercial=1 | fail t3.granted.commercial
                and less         | t3.new_received.total=2 t3.new_received.natural_person=2 t3.granted.commercial=-1 | pass
                a business alone | t3.granted.commercial=1                                                   | pass
                another row      | t3.new_received.total=2 t3.new_received.natural_person=2 t3.granted.commercial=1 t3.carried_out.total=1 | pass
                blank            | t3.new_received.total=_ t3.new_received.natural_person=2                  | open
                """);
        RuleTable.check(new TotalColumnGapRule(), G2021, """
                none             |                                                                           | pass
                a gap            | t3.granted.total=_                                                        | fail t3.granted.total
                a row of blanks  | t3.granted.*=_                                                            | pass
                a placeholder    | t3.granted.total=/                                                        | fail t3.granted.total
                unreadable       | t3.granted.total=?x                                                       | pass
                """);
    }
}
