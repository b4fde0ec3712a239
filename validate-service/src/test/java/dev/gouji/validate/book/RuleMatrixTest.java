package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule on every form: which apply is written down here, and those that apply get through. */
class RuleMatrixTest {
    private static final List<String> ODDITIES = List.of("0", "1", "-1", "0.5", "_", "/", "?x", "!", "9".repeat(999));

    /** Rules that look at other reports than the one that is checked, at a stated period or at two lists. */
    private static final Pattern NEED_OTHERS = Pattern.compile("(XY|XO|PUB)-.*|IMP-008|STR-023|TXT-013");

    private static final Set<String> FOUND_IN_ZEROS = Set.of("T3-009", "XT-001");

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
                FEE-001 G2021
                FEE-002 G2021
                FEE-003 G2021
                FEE-004 G2021
                FEE-005 G2021
                FEE-006 G2021
                FEE-007 G2019 G2021
                G08-001 G2008L
                G08-002 G2008L
                G08-003 G2008L
                G08-004 G2008L
                G08-005 G2008L
                G14-001 G2014
                G14-002 G2014
                G14-003 G2014
                G14-004 G2014
                G14-005 G2014
                G14-006 G2014
                G14-007 G2014
                G14-008 G2014
                G14-009 G2014
                G14-010 G2014
                G14-011 G2014
                G14-012 G2014
                IMP-001 G2019 G2021
                IMP-002 G2019 G2021
                IMP-003 G2019 G2021
                IMP-004 G2019 G2021
                IMP-005 G2019 G2021
                IMP-006 G2019 G2021
                IMP-007 G2021
                IMP-008 G2008L G2014 G2019 G2021
                IMP-009 G2008L G2014 G2019 G2021
                IMP-010 G2008L G2014 G2019 G2021
                IMP-011 G2008L G2014 G2019 G2021
                NAR-001 G2008L G2014 G2019 G2021
                NAR-002 G2008L G2014 G2019 G2021
                NAR-003 G2008L G2014 G2019 G2021
                NAR-004 G2019 G2021
                NAR-005 G2008L G2014 G2019 G2021
                NAR-006 G2019 G2021
                NAR-007 G2008L G2014 G2019 G2021
                NAR-008 G2008L G2014 G2019 G2021
                NAR-009 G2008L G2014 G2019 G2021
                NAR-010 G2019 G2021
                NAR-011 G2019 G2021
                NAR-012 G2019 G2021
                NAR-013 G2019 G2021
                NAR-014 G2008L G2014 G2019 G2021
                NAR-015 G2008L G2014 G2019 G2021
                NAR-016 G2008L G2014 G2019 G2021
                NAR-017 G2008L G2014 G2019 G2021
                NAR-018 G2008L G2014 G2019 G2021
                NAR-019 G2008L G2014 G2019 G2021
                NAR-020 G2019 G2021
                NAR-021 G2019 G2021
                NAR-022 G2008L G2014 G2019 G2021
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
                PUB-001 G2008L G2014 G2019 G2021
                PUB-002 G2008L G2014 G2019 G2021
                PUB-003 G2008L G2014 G2019 G2021
                PUB-004 G2008L G2014 G2019 G2021
                PUB-005 G2008L G2014 G2019 G2021
                PUB-006 G2008L G2014 G2019 G2021
                PUB-007 G2008L G2014 G2019 G2021
                PUB-008 G2008L G2014 G2019 G2021
                PUB-009 G2008L G2014 G2019 G2021
                PUB-010 G2008L G2014 G2019 G2021
                PUB-011 G2008L G2014 G2019 G2021
                PUB-012 G2008L G2014 G2019 G2021
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
                T2-002 G2021
                T2-003 G2021
                T2-004 G2021
                T2-005 G2021
                T2-006 G2021
                T2-101 G2019
                T2-102 G2019
                T2-103 G2019
                T2-104 G2019
                T2-105 G2019
                T2-106 G2019
                T2-107 G2019
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
                T3-011 G2019 G2021
                T3-012 G2019 G2021
                T3-013 G2019 G2021
                T3-014 G2019 G2021
                T3-015 G2019 G2021
                T3-016 G2019 G2021
                T3-017 G2019 G2021
                T3-018 G2019 G2021
                T4-001 G2019 G2021
                T4-002 G2019 G2021
                T4-003 G2019 G2021
                T4-004 G2019 G2021
                T4-005 G2021
                T4-006 G2019 G2021
                T4-007 G2019 G2021
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
                XO-001 G2019 G2021
                XO-002 G2019 G2021
                XO-003 G2008L G2014 G2019 G2021
                XO-004 G2008L G2014 G2019 G2021
                XO-005 G2008L G2014 G2019 G2021
                XO-006 G2008L G2014 G2019 G2021
                XO-007 G2008L G2014 G2019 G2021
                XO-008 G2008L G2014 G2019 G2021
                XT-001 G2019 G2021
                XT-002 G2019 G2021
                XT-003 G2019 G2021
                XT-004 G2019 G2021
                XT-005 G2021
                XT-006 G2019 G2021
                XY-001 G2019 G2021
                XY-002 G2021
                XY-003 G2019 G2021
                XY-004 G2019
                XY-005 G2019
                XY-006 G2021
                XY-007 G2008L G2014 G2019 G2021
                XY-008 G2008L G2014 G2019 G2021
                XY-009 G2008L G2014 G2019 G2021
                XY-010 G2008L G2014 G2019 G2021
                XY-011 G2021
                XY-012 G2008L G2014 G2019 G2021
                XY-013 G2008L G2014 G2019 G2021
                XY-014 G2008L G2014 G2019 G2021
                """,
                forms.entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    @Tag("thorough")
    void getsThroughReportsThatHoldOneOddityEverywhere() {
        for (FormGeneration form : FormGeneration.values()) {
            for (String oddity : ODDITIES) {
                ReportBuilder report = ReportBuilder.of(form);
                Form.of(form).tables().forEach(table -> report.cells(table.id() + ".*=" + oddity));
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
                String id = rule.text().id();
                if (rule.generations().contains(form)
                        && !NEED_OTHERS.matcher(id).matches()) {
                    Outcome outcome = rule.check(ReportBuilder.of(form).file());
                    Class<?> expected = FOUND_IN_ZEROS.contains(id) ? Outcome.Failed.class : Outcome.Passed.class;
                    assertInstanceOf(expected, outcome, id + " " + form);
                }
            }
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        for (Rule rule : RuleBook.standard().rules()) {
            assertFalse(rule.text().basis().isBlank());
            assertFalse(rule.generations().isEmpty());
        }
    }
}
