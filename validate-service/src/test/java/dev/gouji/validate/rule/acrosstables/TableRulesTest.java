package dev.gouji.validate.rule.acrosstables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableRulesTest {
    private static Outcome check(Rule rule, String cells, String cellsBefore) {
        ReportBuilder before = ReportBuilder.g2021().year(2022).cells(cellsBefore);
        return rule.check(new CaseFile(ReportBuilder.g2021().cells(cells).build(), Optional.of(before.build())));
    }

    private static Severity severity(Rule rule, Outcome outcome) {
        return outcome.violations().getFirst().severity().orElse(rule.severity());
    }

    @Test
    void wondersMoreAboutZerosWhereThereWereNoneBefore() {
        Rule rule = new AllZeroReportRule();
        assertEquals(Severity.INFO, severity(rule, check(rule, "", "")));
        assertEquals(Severity.WARNING, severity(rule, check(rule, "", "t4.review.total=1")));
    }

    @Test
    void wondersLessAboutCasesOfLastYearsRequests() {
        Rule rule = new CasesWithoutRequestsRule();
        assertEquals(Severity.WARNING, severity(rule, check(rule, "t4.review.total=1", "")));
        assertEquals("pass", RuleTable.text(check(rule, "t4.review.total=1 t3.new_received.commercial=2", "")));
        assertEquals(Severity.INFO, severity(rule, check(rule, "t4.review.total=1", "t3.result_total.total=1")));
    }

    @Test
    void needsTwoYearsToCountCases() {
        Rule rule = new CasesExceedRequestsRule();
        assertEquals(
                "open",
                RuleTable.text(rule.check(
                        ReportBuilder.g2021().cells("t4.review.total=1").file())));
        assertEquals("pass", RuleTable.text(check(rule, "t4.review.total=1", "t3.result_total.total=1")));
        assertEquals(
                1,
                check(rule, "t4.review.total=2", "t3.result_total.total=1")
                        .violations()
                        .size());
    }

    @Test
    void knowsNoRequestsOfFormsWithoutTheTable() {
        Outcome outcome = new CasesExceedRequestsRule()
                .check(new CaseFile(
                        ReportBuilder.g2019()
                                .year(2019)
                                .cells("t4.review.total=1")
                                .build(),
                        Optional.of(ReportBuilder.of(FormGeneration.G2014)
                                .year(2018)
                                .build())));
        assertEquals("open", RuleTable.text(outcome));
    }

    @Test
    void wantsLicencesWhereFeesAreCharged() {
        RuleTable.check(new FeeWithoutFunctionRule(), FormGeneration.G2021, """
                neither        |                                                                     | pass
                both           | t2.art20_8.fee.amount_wan_yuan=1 t2.art20_5.licensing.decisions=1   | pass
                fees alone     | t2.art20_8.fee.amount_wan_yuan=0.1                                  | fail t2.art20_8.fee.amount_wan_yuan
                below zero     | t2.art20_8.fee.amount_wan_yuan=-1                                   | pass
                no fee printed | t2.art20_8.fee.amount_wan_yuan=_                                    | open
                """);
        ReportBuilder unknown =
                ReportBuilder.g2021().cells("t2.art20_8.fee.amount_wan_yuan=1").name("青山", null, null);
        assertEquals("open", RuleTable.text(new FeeWithoutFunctionRule().check(unknown.file())));
    }

    @Test
    void wantsACaseAmongManyRefusals() {
        RuleTable.check(new DeniedWithoutCaseRule(), FormGeneration.G2021, """
                nineteen       | t3.denied.state_secret.total=19                                          | pass
                unreadable     | t3.denied.state_secret.total=?x                                          | open
                """);
    }
}
