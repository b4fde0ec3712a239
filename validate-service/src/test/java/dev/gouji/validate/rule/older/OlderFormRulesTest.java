package dev.gouji.validate.rule.older;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Violation;
import org.junit.jupiter.api.Test;

class OlderFormRulesTest {
    private static Violation violation(Rule rule, String cells) {
        return rule.check(ReportBuilder.of(FormGeneration.G2014).cells(cells).file())
                .violations()
                .getFirst();
    }

    private static Severity severity(Rule rule, String cells) {
        return violation(rule, cells).severity().orElse(rule.severity());
    }

    @Test
    void namesTheIndicatorsWithoutTheirNumbers() {
        assertEquals(
                "政府信息公开情况统计表：依申请公开·收到申请数 5，而依申请公开·当面申请数 1 + 依申请公开·信函申请数 2 = 3，相差 2。",
                violation(new ChannelsRule(), "s14.received=5 s14.in_person=1 s14.letter=2")
                        .message()
                        .zh());
    }

    @Test
    void takesNoBlankSideForZero() {
        RuleTable.check(new ClosedRule(), FormGeneration.G2014, """
                zeros         |                                                | pass
                equal         | s14.closed=3 s14.on_time=2 s14.extended=1      | pass
                one off       | s14.closed=4 s14.on_time=2 s14.extended=1      | fail s14.closed
                a blank part  | s14.closed=4 s14.on_time=2 s14.extended=_      | fail s14.closed
                blank parts   | s14.closed=4 s14.on_time=_ s14.extended=_      | open
                blank whole   | s14.closed=_ s14.on_time=2 s14.extended=1      | open
                unread        | s14.closed=4 s14.on_time=?x                    | open
                missing       | s14.closed=4 s14.on_time=!                     | open
                """);
    }

    @Test
    void judgesMildlyWhatMayHaveAReason() {
        assertEquals(Severity.WARNING, severity(new OlderReviewRule(), "s14.review=2 s14.review.upheld=1"));
        assertEquals(Severity.ERROR, severity(new OlderReviewRule(), "s14.review=1 s14.review.upheld=2"));
        assertEquals(Severity.WARNING, severity(new RepliesRule(), "s14.replies=1 s14.granted=2"));
        assertEquals(Severity.ERROR, severity(new RepliesRule(), "s14.replies=2 s14.granted=1"));
        assertEquals(Severity.INFO, severity(new RepliesAreClosedRule(), "s14.replies=1 s14.closed=2"));
        assertEquals(Severity.WARNING, severity(new RepliesAreClosedRule(), "s14.replies=2 s14.closed=1"));
    }
}
