package dev.gouji.validate.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What expressions mean on reports, above all on those that lack a figure. */
class ConditionTest {
    /** The figures of a report in which all others are 0, the expression, and what it comes to. */
    private static final String MEANING = """
            t3.granted.total=3                     | t3.granted.total == 3                                  | holds
            t3.granted.total=3                     | t3.granted.total > 3                                   | fails
            t3.granted.total=_                     | t3.granted.total == 0                                  | unknown
            t3.granted.total=/                     | t3.granted.total == 0                                  | unknown
            t3.granted.total=?                     | t3.granted.total == 0                                  | unknown
            t3.granted.total=!                     | t3.granted.total == 0                                  | unknown
            t3.granted.total=_                     | or_zero(t3.granted.total) == 0                         | holds
            t3.granted.total=/                     | or_zero(t3.granted.total) == 0                         | holds
            t3.granted.total=?                     | or_zero(t3.granted.total) == 0                         | unknown
            t3.granted.total=!                     | or_zero(t3.granted.total) == 0                         | unknown
            t3.granted.total=5                     | or_zero(t3.granted.total) == 5                         | holds
            t3.granted.total=_                     | or_zero(t3.granted.total) == 1                         | fails
            t3.granted.total=_                     | is_blank(t3.granted.total)                             | holds
            t3.granted.total=/                     | is_blank(t3.granted.total)                             | holds
            t3.granted.total=0                     | is_blank(t3.granted.total)                             | fails
            t3.granted.total=?                     | is_blank(t3.granted.total)                             | fails
            t3.granted.total=!                     | is_blank(t3.granted.total)                             | unknown
            t3.granted.total=0                     | is_printed(t3.granted.total)                           | holds
            t3.granted.total=_                     | is_printed(t3.granted.total)                           | fails
            t3.granted.total=!                     | is_printed(t3.granted.total)                           | fails
            t3.granted.total=?                     | is_printed(t3.granted.total)                           | unknown
            t3.granted.total=_                     | t3.granted.total > 0 || t4.review.total == 0           | holds
            t3.granted.total=_                     | t3.granted.total > 0 && t4.review.total == 1           | fails
            t3.granted.total=_                     | t3.granted.total > 0 && t4.review.total == 0           | unknown
            t3.granted.total=_                     | t4.review.total == 0 ? true : t3.granted.total > 0     | holds
            t3.granted.total=_                     | t3.granted.total > 0 ? true : false                    | unknown
            t3.granted.total=1.5                   | t3.granted.total > 0                                   | unknown
            t3.granted.total=99999999999999999999  | t3.granted.total > 0                                   | unknown
            t3.granted.total=8                     | t3.granted.total * 100 >= 10 * 80                      | holds
            t3.granted.total=8                     | t3.granted.total >= 10 * 0.8                           | holds
            t3.granted.total=8                     | t3.granted.total == 8.0 && 8.0 == t3.granted.total     | holds
            t3.granted.total=8                     | t3.granted.total != 8.5 && 0.1 + 0.2 == 0.3            | holds
            t2.art20_8.fee.amount_wan_yuan=0.30    | t2.art20_8.fee.amount_wan_yuan == 0.1 + 0.2            | holds
            t2.art20_8.fee.amount_wan_yuan=0.3     | t2.art20_8.fee.amount_wan_yuan * 10 == 3               | holds
            t2.art20_8.fee.amount_wan_yuan=0.3     | -t2.art20_8.fee.amount_wan_yuan < 0                    | holds
            t2.art20_8.fee.amount_wan_yuan=0.3     | abs(t2.art20_8.fee.amount_wan_yuan - 1) == 0.7         | holds
            t3.granted.total=3                     | max(t3.granted.total, t4.review.total) == 3            | holds
            t3.granted.total=3                     | t3.granted.total % 2 == 1                              | holds
            t3.granted.total=3                     | year == 2023 && form == 'G2021'                        | holds
            t3.granted.total=3                     | organ.kind.startsWith('department.')                   | holds
            t3.granted.total=3                     | organ.level in ['city', 'county']                      | holds
            t3.granted.total=3                     | organ.division.startsWith('41') && organ.name != ''    | holds
            t3.granted.total=3                     | t3.granted.total in [1, 2, 3]                          | holds
            t3.granted.total=3                     | previous.t3.granted.total == 3                         | unknown
            t3.granted.total=3                     | is_printed(previous.t3.granted.total)                  | unknown
            t3.granted.total=3                     | claims.received == 3                                   | unknown
            """;

    static Stream<String> meanings() {
        return MEANING.lines();
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void means(String line) {
        String[] row = line.strip().split("\\s+\\|\\s+", 3);
        assertEquals(row[2], outcome(row[1], report(row[0])));
    }

    private static Report report(String figure) {
        return ReportBuilder.g2021().cells(figure).build();
    }

    private static String outcome(String expression, Report report) {
        return outcome(expression, CaseFile.of(report));
    }

    private static String outcome(String expression, CaseFile file) {
        Outcome outcome = rule(expression).check(file);
        if (outcome instanceof Outcome.NotAssessable) {
            return "unknown";
        }
        return outcome instanceof Outcome.Passed ? "holds" : "fails";
    }

    private static WrittenRule rule(String expression) {
        return rule(Drafts.of(expression));
    }

    private static WrittenRule rule(RuleDraft draft) {
        try {
            return WrittenRule.compile("LOC-001", draft);
        } catch (RejectedRuleException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCellOfEveryFormCanBeNamed() throws RejectedRuleException {
        for (FormGeneration generation : FormGeneration.values()) {
            for (CellId cell : Form.of(generation).cells()) {
                String expression = cell + " >= previous." + cell + " || is_blank(" + cell + ")";
                WrittenRule.compile("LOC-001", Drafts.of(expression, Audience.of(generation), null));
            }
        }
    }

    @Test
    void knowsTheYearBefore() {
        Report before =
                ReportBuilder.g2021().year(2022).cells("t3.carried_out.total=4").build();
        CaseFile file = new CaseFile(
                ReportBuilder.g2021().cells("t3.carried_in.total=5").build(), Optional.of(before));
        String expression = "t3.carried_in.total == previous.t3.carried_out.total";
        Violation violation = rule(expression).check(file).violations().getFirst();
        assertEquals(List.of(new CellId("t3.carried_in.total")), violation.cells());
        assertEquals(
                "{found=5, expected=4, difference=1, t3.carried_in.total=5, previous.t3.carried_out.total=4}",
                violation.values().toString());
    }

    @Test
    void namesOnlyWhatFails() {
        Report report = ReportBuilder.g2021()
                .cells("t3.granted.total=3 t4.review.total=2 t4.review.upheld=1")
                .build();
        String expression = "t3.granted.total == 3 && t4.review.total <= t4.review.upheld && year > 2000";
        Violation violation =
                rule(expression).check(CaseFile.of(report)).violations().getFirst();
        assertEquals("[t4.review.total, t4.review.upheld]", violation.cells().toString());
        assertEquals(
                "{found=2, expected=≤ 1, difference=1, t4.review.total=2, t4.review.upheld=1}",
                violation.values().toString());
        assertTrue(
                violation.message().zh().startsWith("本地规则：实为 2，应为 ≤ 1；涉及"),
                violation.message().zh());
    }

    @Test
    void saysWhenABlankWasTakenForZero() {
        Report report = ReportBuilder.g2021().cells("t3.granted.total=_").build();
        Violation violation = rule("or_zero(t3.granted.total) == 1")
                .check(CaseFile.of(report))
                .violations()
                .getFirst();
        assertEquals("null=0", violation.values().get("assumption"));
    }

    @Test
    void fillsTheMessageIn() {
        RuleDraft draft = Drafts.of(
                "t3.granted.total <= 2",
                Audience.of(FormGeneration.G2021),
                new Bilingual(
                        "{year}年予以公开 {t3.granted.total} 件，超出 {difference} 件（{organ.name}）",
                        "{found} against {expected}"));
        Report report = ReportBuilder.g2021().cells("t3.granted.total=5").build();
        Bilingual message =
                rule(draft).check(CaseFile.of(report)).violations().getFirst().message();
        assertEquals("2023年予以公开 5 件，超出 3 件（示例市示例局）", message.zh());
        assertEquals("5 against ≤ 2", message.en());
    }

    @Test
    void refusesPlacesThatNothingFills() {
        RuleDraft draft = Drafts.of(
                "t3.granted.total <= 2", Audience.of(FormGeneration.G2021), new Bilingual("{t3.denied}", "{found}"));
        RejectedRuleException rejected =
                assertThrows(RejectedRuleException.class, () -> WrittenRule.compile("LOC-001", draft));
        assertEquals("message.zh", rejected.complaints().getFirst().field());
    }

    @Test
    void isAboutTheOrgansThatItNames() {
        Audience audience = new Audience(
                Set.of(FormGeneration.G2021),
                Set.of(OrganKind.DEPARTMENT_WATER),
                Set.of(OrganLevel.CITY, OrganLevel.COUNTY),
                List.of("41"));
        WrittenRule rule = rule(Drafts.of("t3.granted.total == 1", audience, null));
        assertTrue(rule.concerns(organ("410404", OrganKind.DEPARTMENT_WATER, OrganLevel.CITY)));
        assertFalse(rule.concerns(organ("420404", OrganKind.DEPARTMENT_WATER, OrganLevel.CITY)));
        assertFalse(rule.concerns(organ("410404", OrganKind.GOVERNMENT, OrganLevel.CITY)));
        Organ unknown = organ(null, OrganKind.DEPARTMENT_WATER, OrganLevel.CITY);
        assertTrue(rule.concerns(unknown));
        Report report = ReportBuilder.g2021().organ(unknown).build();
        assertTrue(rule.check(CaseFile.of(report)) instanceof Outcome.NotAssessable);
    }

    private static Organ organ(String division, OrganKind kind, OrganLevel level) {
        return new Organ("key", "名称", Organ.FoundIn.TITLE, division, kind, level);
    }
}
