package dev.gouji.validate.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleFault;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.ReportBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule book with rules of the office in it. */
class OfficeBookTest {
    private static final RuleBook BUILT_IN = RuleBook.standard();

    private static WrittenRule rule(String id, String expression) throws RejectedRuleException {
        return WrittenRule.compile(id, Drafts.of(expression));
    }

    private static Verdict verdict(RuleBook book, String figures) {
        return book.check(CaseFile.of(ReportBuilder.g2021().cells(figures).build()));
    }

    private static List<Finding> of(Verdict verdict, String rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Test
    void theFamilyOfTheOfficeIsNobodyElses() {
        assertTrue(BUILT_IN.rules().stream().noneMatch(rule -> rule.text().id().startsWith(OfficeRuleId.FAMILY)));
        assertTrue(OfficeRuleId.isOne(OfficeRuleId.of(7)));
        assertEquals(7, OfficeRuleId.number("LOC-007"));
        assertFalse(OfficeRuleId.isOne("T3-001"));
    }

    @Test
    void withoutAnyRevisionItIsTheBookAsDelivered() {
        assertSame(BUILT_IN, BUILT_IN.revised(Map.of(), List.of(), 0));
    }

    @Test
    void aRuleThatBreaksDownDoesNotStopTheOthers() throws RejectedRuleException {
        RuleBook book = BUILT_IN.revised(
                Map.of(),
                List.of(
                        rule("LOC-001", "9223372036854775807 + t4.review.total > 0"),
                        rule("LOC-002", "t4.review.total == 0")),
                1);
        Verdict verdict = verdict(book, "t4.review.total=2 t4.review.upheld=1");
        assertEquals(
                List.of("LOC-001"),
                verdict.faults().stream().map(RuleFault::rule).toList());
        assertEquals(1, of(verdict, "LOC-002").size());
        assertEquals(1, of(verdict, "T4-001").size());
        assertEquals(BUILT_IN.version() + "+office.1", book.version());
    }

    @Test
    void blamesTheReadingForWhatRestsOnDoubtfulCells() throws RejectedRuleException {
        RuleBook book = BUILT_IN.revised(Map.of(), List.of(rule("LOC-001", "t4.review.total == 0")), 1);
        ReportBuilder report = ReportBuilder.g2021().cells("t4.review.total=2");
        assertEquals(
                Attribution.AGENCY,
                of(book.check(CaseFile.of(report.build())), "LOC-001")
                        .getFirst()
                        .attribution());
        report.problem("GJ-231", "t4.review.total");
        assertEquals(
                Attribution.READING,
                of(book.check(CaseFile.of(report.build())), "LOC-001")
                        .getFirst()
                        .attribution());
    }

    @Test
    void switchesBuiltInRulesOffAndRegradesThem() {
        String figures = "t4.review.total=2 t4.review.upheld=1";
        assertEquals(
                Severity.ERROR,
                of(verdict(BUILT_IN, figures), "T4-001").getFirst().severity());
        RuleBook softer = BUILT_IN.revised(Map.of("T4-001", new RuleSetting(true, Severity.INFO)), List.of(), 1);
        assertEquals(
                Severity.INFO, of(verdict(softer, figures), "T4-001").getFirst().severity());
        RuleBook without = BUILT_IN.revised(Map.of("T4-001", new RuleSetting(false, null)), List.of(), 2);
        assertEquals(List.of(), of(verdict(without, figures), "T4-001"));
        assertEquals(BUILT_IN.rules().size() - 1, without.rules().size());
    }

    /** Printed, and bounded loosely: machines differ. */
    @Test
    void twentyRulesCostLittle() throws RejectedRuleException {
        List<WrittenRule> rules = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            rules.add(rule(
                    OfficeRuleId.of(i),
                    "t3.new_received.total == t3.new_received.natural_person + t3.new_received.commercial"
                            + " + t3.new_received.research + t3.new_received.public_welfare + t3.new_received.legal_service"
                            + " + t3.new_received.other_org && t3.granted.total >= " + (-i)));
        }
        RuleBook book = BUILT_IN.revised(Map.of(), rules, 1).only(ids(rules));
        CaseFile file = ReportBuilder.g2021().file();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 2_000; i++) {
                assertTrue(book.check(file).findings().isEmpty());
            }
            best = Math.min(best, (System.nanoTime() - start) / 2_000.0 / rules.size() / 1_000);
        }
        System.out.printf("20 office rules on one report: %.2f us each%n", best);
        assertTrue(best < 100, best + " us");
    }

    private static Set<String> ids(List<WrittenRule> rules) {
        return rules.stream().map(rule -> rule.text().id()).collect(Collectors.toSet());
    }
}
