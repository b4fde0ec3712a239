package dev.gouji.validate.rule.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Place;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeRulesTest {
    private static final Place SENTENCE = new Place.InText(12, 120, 140);

    private static Claim claim(Metric metric, String low, String high, int list, Role role) {
        return new Claim(
                metric,
                null,
                new BigDecimal(low),
                new BigDecimal(high),
                "件",
                Scope.ORGAN,
                Chapter.REQUESTS,
                list,
                role,
                "某句话。",
                SENTENCE);
    }

    private static Outcome check(Rule rule, String cells, Claim... claims) {
        ReportBuilder report = ReportBuilder.g2021().cells(cells);
        for (Claim claim : claims) {
            report.claim(claim);
        }
        return rule.check(report.file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t3.new_received.total=24                         | 24 | 24 | pass
            t3.new_received.total=24                         | 25 | 25 | fail t3.new_received.total
            t3.new_received.total=24 t3.carried_in.total=1   | 25 | 25 | pass
            t3.new_received.total=24 t3.carried_in.total=1   | 26 | 26 | fail t3.new_received.total
            t3.new_received.total=24                         | 20 | 29 | pass
            t3.new_received.total=24                         | 25 | 29 | fail t3.new_received.total
            t3.new_received.total=24                         | 0  | 0  | pass
            t3.new_received.total=?x                         | 5  | 5  | open
            t3.new_received.total=!                          | 5  | 5  | open
            t3.*=_                                           | 5  | 5  | open
            """)
    void holdsRequestsReceivedAgainstTheTable(String cells, String low, String high, String expected) {
        Outcome outcome = check(new ReceivedRule(), cells, claim(Metric.RECEIVED, low, high, 0, Role.ALONE));
        assertEquals(expected, RuleTable.text(outcome));
    }

    @Test
    void quotesTheSentenceAndItsPlace() {
        Violation violation = check(
                        new ReviewRule(), "t4.review.total=2", claim(Metric.REVIEW, "3", "3", 0, Role.ALONE))
                .violations()
                .getFirst();
        assertEquals(Optional.of(SENTENCE), violation.place());
        assertEquals("某句话。", violation.values().get("evidence"));
        assertEquals(
                "正文称行政复议 3，而表四“行政复议”行“总计”列为 2，两处不一致，请核对后更正有误的一处。",
                violation.message().zh());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _ | 正文称行政复议 3，而表四“行政复议”行“总计”列为 0，两处不一致（空白按0计），请核对后更正有误的一处。 | null=0
            0 | 正文称行政复议 3，而表四“行政复议”行“总计”列为 0，两处不一致，请核对后更正有误的一处。 |
            """)
    void saysWhereABlankWasTakenForZero(String printed, String message, String assumption) {
        Violation violation = check(
                        new ReviewRule(), "t4.review.total=" + printed, claim(Metric.REVIEW, "3", "3", 0, Role.ALONE))
                .violations()
                .getFirst();
        assertEquals(message, violation.message().zh());
        assertEquals(assumption, violation.values().get("assumption"));
    }

    @ParameterizedTest
    @CsvSource({"12.3, pass", "12.4, fail t2.art20_8.fee.amount_wan_yuan", "12.345, pass", "12, pass"})
    void letsAmountsBeRounded(String said, String expected) {
        Outcome outcome = check(
                new EnforcementRule(),
                "t2.art20_8.fee.amount_wan_yuan=12.34",
                claim(Metric.FEE_AMOUNT, said, said, 0, Role.ALONE));
        assertEquals(expected, RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 | 100 | 60 | 40 | PART | pass | pass
            100 | 100 | 60 | 41 | PART | fail | pass
            100 | 100 | 60 | 35 | PART | pass | fail
            100 | 100 | 60 | 34 | PART | pass | pass
            100 | 100 | 60 | 34 | REST | pass | fail
            100 | 109 | 60 | 45 | REST | pass | pass
            """)
    void addsUpParts(String low, String high, String first, String second, Role role, String over, String near) {
        Claim[] claims = {
            claim(Metric.RECEIVED, low, high, 1, Role.WHOLE),
            claim(Metric.COUNTED, first, first, 1, Role.PART),
            claim(Metric.COUNTED, second, second, 1, role)
        };
        assertEquals(over, RuleTable.text(check(new PartsOverRule(), "", claims)));
        assertEquals(near, RuleTable.text(check(new PartsNearRule(), "", claims)));
    }

    @Test
    void isMilderWhereCategoriesMayOverlap() {
        Claim[] claims = {
            claim(Metric.DISCLOSED, "10", "10", 1, Role.WHOLE),
            claim(Metric.COUNTED, "7", "7", 1, Role.PART),
            claim(Metric.COUNTED, "7", "7", 1, Role.PART)
        };
        Violation violation =
                check(new PartsOverRule(), "", claims).violations().getFirst();
        assertEquals(Optional.of(Severity.WARNING), violation.severity());
    }

    @Test
    void isAsSevereAsEverWhereTheyMayNot() {
        Claim[] claims = {
            claim(Metric.RECEIVED, "10", "10", 1, Role.WHOLE),
            claim(Metric.COUNTED, "7", "7", 1, Role.PART),
            claim(Metric.COUNTED, "7", "7", 1, Role.PART)
        };
        Violation violation =
                check(new PartsOverRule(), "", claims).violations().getFirst();
        assertEquals(Optional.empty(), violation.severity());
        assertEquals(Severity.ERROR, new PartsOverRule().severity());
    }
}
