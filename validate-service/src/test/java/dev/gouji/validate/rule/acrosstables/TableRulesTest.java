package dev.gouji.validate.rule.acrosstables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
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
}
