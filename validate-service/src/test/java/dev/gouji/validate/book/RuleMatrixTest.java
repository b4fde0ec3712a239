package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule on every form: which apply is written down here, and those that apply get through. */
class RuleMatrixTest {
    private static final List<String> ODDITIES = List.of("0", "1", "-1", "0.5", "_", "/", "?x", "!", "9".repeat(999));

    private static final Set<String> FOUND_IN_ZEROS = Set.of("T3-009");
    private static final Set<String> OPEN_WITHOUT_PROSE = Set.of(
            "PRV-001", "PRV-002", "PRV-003", "STR-010", "STR-011", "STR-012", "STR-023", "STR-024", "STR-025",
            "TXT-001", "TXT-002", "TXT-003", "TXT-004", "TXT-005", "TXT-006", "TXT-007", "TXT-008", "TXT-009",
            "TXT-010", "TXT-011", "TXT-012", "TXT-013");

    @Test
    void appliesToTheFormsWrittenDownHere() {
        Map<String, String> forms = new TreeMap<>();
        for (Rule rule : RuleBook.standard().rules()) {
            forms.put(
                    rule.text().id(),
                    Arrays.stream(FormGeneration.values())
                            .filter(rule.generations()::contains)
                            .map(FormGeneration::name)
                            .collect(Collectors.joining(" ")));
        }
        assertEquals(
                """
                PRS-001 G2019 G2021
                PRS-002 G2019 G2021
                PRS-003 G2019 G2021
                PRS-004 G2019 G2021
                PRS-005 G2019 G2021
                PRS-006 G2008L G2014 G2019 G2021
                PRS-007 G2019 G2021
                PRS-008 G2019 G2021
                PRS-009 G2019 G2021
                PRS-010 G2008L G2014 G2019 G2021
                PRS-011 G2008L G2014 G2019 G2021
                PRS-012 G2019 G2021
                PRS-013 G2019 G2021
                PRV-001 G2008L G2014 G2019 G2021
                PRV-002 G2008L G2014 G2019 G2021
                PRV-003 G2008L G2014 G2019 G2021
                STR-001 G2019 G2021
                STR-002 G2019 G2021
                STR-003 G2008L G2014 G2019 G2021
                STR-004 G2019 G2021
                STR-005 G2008L G2014 G2019 G2021
                STR-006 G2019 G2021
                STR-007 G2019 G2021
                STR-008 G2019 G2021
                STR-009 G2019 G2021
                STR-010 G2019 G2021
                STR-011 G2021
                STR-012 G2008L G2014 G2019 G2021
                STR-013 G2019 G2021
                STR-014 G2019 G2021
                STR-015 G2019 G2021
                STR-016 G2019 G2021
                STR-017 G2019 G2021
                STR-018 G2019 G2021
                STR-019 G2021
                STR-020 G2019 G2021
                STR-021 G2019 G2021
                STR-022 G2008L G2014 G2019 G2021
                STR-023 G2008L G2014 G2019 G2021
                STR-024 G2008L G2014 G2019 G2021
                STR-025 G2008L G2014 G2019 G2021
                STR-026 G2008L G2014 G2019 G2021
                STR-027 G2008L G2014 G2019 G2021
                STR-028 G2021
                T2-001 G2021
                T2-004 G2021
                T2-005 G2021
                T2-101 G2019
                T2-102 G2019
                T2-103 G2019
                T2-104 G2019
                T2-105 G2019
                T3-001 G2019 G2021
                T3-002 G2019 G2021
                T3-003 G2019 G2021
                T3-004 G2019 G2021
                T3-005 G2019 G2021
                T3-006 G2019 G2021
                T3-007 G2019 G2021
                T3-008 G2019 G2021
                T3-009 G2019 G2021
                T3-010 G2019 G2021
                T4-001 G2019 G2021
                T4-002 G2019 G2021
                T4-003 G2019 G2021
                TXT-001 G2008L G2014 G2019 G2021
                TXT-002 G2008L G2014 G2019 G2021
                TXT-003 G2008L G2014 G2019 G2021
                TXT-004 G2008L G2014 G2019 G2021
                TXT-005 G2008L G2014 G2019 G2021
                TXT-006 G2008L G2014 G2019 G2021
                TXT-007 G2008L G2014 G2019 G2021
                TXT-008 G2008L G2014 G2019 G2021
                TXT-009 G2008L G2014 G2019 G2021
                TXT-010 G2008L G2014 G2019 G2021
                TXT-011 G2008L G2014 G2019 G2021
                TXT-012 G2008L G2014 G2019 G2021
                TXT-013 G2008L G2014 G2019 G2021
                XY-001 G2019 G2021
                XY-002 G2021
                """,
                forms.entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void getsThroughReportsThatHoldOneOddityEverywhere() {
        for (FormGeneration form : List.of(FormGeneration.G2019, FormGeneration.G2021)) {
            for (String oddity : ODDITIES) {
                ReportBuilder report = ReportBuilder.of(form).cells("t2.*=%1$s t3.*=%1$s t4.*=%1$s".formatted(oddity));
                Verdict verdict = RuleBook.standard().check(report.file());
                assertEquals(List.of(), verdict.faults(), form + " " + oddity);
                long ids = verdict.findings().stream()
                        .map(finding -> finding.id())
                        .distinct()
                        .count();
                assertEquals(verdict.findings().size(), ids, "two findings of one id: " + form + " " + oddity);
            }
        }
    }

    @Test
    void findsNothingInZerosButThatTheyAreZeros() {
        for (FormGeneration form : FormGeneration.values()) {
            for (Rule rule : RuleBook.standard().rules()) {
                if (rule.generations().contains(form) && !rule.text().id().startsWith("XY")) {
                    Outcome outcome = rule.check(ReportBuilder.of(form).file());
                    assertEquals(
                            outcomeOnZeros(rule),
                            outcome.getClass(),
                            rule.text().id() + " " + form);
                }
            }
        }
    }

    /** A report of zeros without prose: nobody asked for anything, and what rests on prose is open. */
    private static Class<? extends Outcome> outcomeOnZeros(Rule rule) {
        String id = rule.text().id();
        if (FOUND_IN_ZEROS.contains(id)) {
            return Outcome.Failed.class;
        }
        return OPEN_WITHOUT_PROSE.contains(id) ? Outcome.NotAssessable.class : Outcome.Passed.class;
    }

    @Test
    void saysEverythingInBothLanguages() {
        for (Rule rule : RuleBook.standard().rules()) {
            assertFalse(rule.text().basis().isBlank());
            assertFalse(rule.generations().isEmpty());
        }
    }
}
