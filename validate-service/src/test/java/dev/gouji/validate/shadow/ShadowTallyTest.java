package dev.gouji.validate.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.office.Drafts;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.series.CheckOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShadowTallyTest {
    private static final RuleBook BUILT_IN = RuleBook.standard();

    private static Report report(int reviews) {
        return ReportBuilder.g2021()
                .cells("t4.review.total=" + reviews + " t4.review.upheld=1")
                .build();
    }

    private static ShadowTally tally(Proposal proposal, Report... reports) {
        ShadowTally tally = new ShadowTally();
        for (Report report : reports) {
            Verdict now = proposal.now().check(CaseFile.of(report));
            Verdict changed = proposal.changed().check(CaseFile.of(report));
            tally.add(report, Seen.findings(now.findings()), proposal.changed(), changed);
        }
        return tally;
    }

    @Test
    void switchingARuleOffDropsItsFindings() {
        Proposal proposal = Proposal.of(BUILT_IN, "T4-001", new RuleSetting(false, null), Map.of());
        ShadowTally tally = tally(proposal, report(1), report(2), report(3));
        assertEquals(3, tally.reports());
        assertEquals(2, tally.dropped().findings());
        assertEquals(2, tally.dropped().reports());
        assertEquals(0, tally.added().findings());
        assertEquals(Map.of("2023", 2L), tally.dropped().byYear());
        assertEquals(Map.of("department.water", 2L), tally.dropped().byKind());
    }

    @Test
    void gradingOtherwiseNeitherAddsNorDrops() {
        Proposal proposal = Proposal.of(BUILT_IN, "T4-001", new RuleSetting(true, Severity.INFO), Map.of());
        ShadowTally tally = tally(proposal, report(1), report(2));
        assertEquals(0, tally.dropped().findings() + tally.added().findings());
        assertEquals(Severity.ERROR, tally.regraded().first().getFirst().was());
        assertEquals(Severity.INFO, tally.regraded().first().getFirst().severity());
    }

    /** T3-006 speaks in place of T3-003: without it, T3-003 objects itself. */
    @Test
    void aRuleThatSpokeForAnotherLeavesItTheWord() {
        Proposal proposal = Proposal.of(BUILT_IN, "T3-006", new RuleSetting(false, null), Map.of());
        assertEquals(Set.of("T3-003", "T3-006"), proposal.rules());
        Report report = ReportBuilder.g2021().cells("t3.result_total.total=3").build();
        ShadowTally tally = tally(proposal, report);
        assertEquals("T3-006", tally.dropped().first().getFirst().rule());
        assertEquals("T3-003", tally.added().first().getFirst().rule());
    }

    @Test
    void comparesWithWhatWasKept() {
        Report report = report(2);
        Verdict found = BUILT_IN.check(CaseFile.of(report));
        Proposal proposal = Proposal.of(BUILT_IN, "T4-001", new RuleSetting(false, null), Map.of());
        List<String> marks = found.findings().stream().map(CheckOutcome::mark).toList();
        ShadowTally tally = new ShadowTally();
        Verdict changed = proposal.changed().check(CaseFile.of(report));
        tally.add(report, Seen.kept(marks, proposal.rules()), proposal.changed(), changed);
        assertEquals(1, tally.dropped().findings());
        assertNull(tally.dropped().first().getFirst().message());
    }

    @Test
    void keepsNoMoreThanTheFirst() throws RejectedRuleException {
        WrittenRule rule = WrittenRule.compile("LOC-001", Drafts.of("t4.review.total == 0"));
        Proposal proposal = Proposal.of(BUILT_IN, rule);
        Report[] reports = new Report[100];
        Arrays.setAll(reports, number -> report(number + 1));
        ShadowTally tally = tally(proposal, reports);
        assertEquals(100, tally.added().findings());
        assertEquals(20, tally.added().first().size());
        assertEquals(100, tally.assessed());
        Report blank = ReportBuilder.g2021().cells("t4.review.total=_").build();
        tally.add(blank, List.of(), proposal.changed(), proposal.changed().check(CaseFile.of(blank)));
        assertEquals(1, tally.notAssessable());
        assertTrue(tally.added().first().getFirst().message().zh().contains("本地规则"));
    }
}
