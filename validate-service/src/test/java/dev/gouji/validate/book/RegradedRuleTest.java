package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.ReportBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules to which an office gave another severity: all else stays as it was. */
class RegradedRuleTest {
    private static RuleBook book(String rule, Severity severity) {
        return RuleBook.standard().revised(Map.of(rule, new RuleSetting(true, severity)), List.of(), 1);
    }

    private static List<String> rulesFor(RuleBook book, Report report) {
        return book.rulesFor(report).stream().map(rule -> rule.text().id()).toList();
    }

    @Test
    void speaksOnTheSameFormsAndOrgans() {
        RuleBook book = book("STR-012", Severity.INFO);
        Report water = ReportBuilder.g2021().build();
        Report government = ReportBuilder.g2021()
                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                .build();
        assertFalse(rulesFor(book, water).contains("STR-012"));
        assertTrue(rulesFor(book, government).contains("STR-012"));
        Report older = ReportBuilder.of(FormGeneration.G2014).build();
        assertFalse(rulesFor(book("T3-001", Severity.INFO), older).contains("T3-001"));
        assertTrue(rulesFor(book("T3-001", Severity.INFO), water).contains("T3-001"));
    }

    @Test
    void findsTheSameWithItsOwnSeverity() {
        ReportBuilder report = ReportBuilder.g2021().cells("t3.*=_ t4.review.total=1");
        List<Finding> before = RuleBook.standard().check(report.file()).findings();
        assertEquals(
                Severity.WARNING,
                before.stream()
                        .filter(finding -> finding.rule().equals("PRS-001"))
                        .findFirst()
                        .orElseThrow()
                        .severity());
        for (String rule : List.of("PRS-001", "T4-002")) {
            List<Finding> after = book(rule, Severity.INFO).check(report.file()).findings();
            assertEquals(
                    before.stream().map(Finding::id).toList(),
                    after.stream().map(Finding::id).toList());
            after.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .forEach(finding -> assertEquals(Severity.INFO, finding.severity()));
        }
        assertEquals(
                RuleBook.standard().check(ReportBuilder.g2021().file()).notAssessable(),
                book("STR-023", Severity.INFO)
                        .check(ReportBuilder.g2021().file())
                        .notAssessable());
    }

    /** Decisions of years hang on it: another version of the program has to give the same. */
    @Test
    void keepsTheNameOfAFinding() {
        Finding finding = RuleBook.standard()
                .check(ReportBuilder.g2021()
                        .cells("t4.review.total=2 t4.review.upheld=1")
                        .file())
                .findings()
                .stream()
                .filter(found -> found.rule().equals("T4-001"))
                .findFirst()
                .orElseThrow();
        assertEquals("826b2575bc9ebed0339b4fecfca1bb03", finding.id());
    }
}
