package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** NAR-013: all requests are said to be closed, and some are carried out. */
public final class AllClosedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-013",
            "all-closed",
            new Bilingual("称“全部办结”但有结转", "All-closed claim with carry-out"),
            new Bilingual(
                    "正文称申请全部办结的，表三“结转下年度继续办理”总计应为0，空白按0计。“全部按时答复”不等于全部办结，不比较；“均按时办结”可能只指到期的申请，仅作提示。",
                    "If the prose says all requests are closed, none is carried out; a blank counts as 0. “All answered in time” is no such claim; “all closed in time” may be said of those that were due and is a note only."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual(
                    "核对结转数；有未办结的，不写“全部办结”。",
                    "Check the number carried out; with any left, do not write that all are closed."),
            new Bilingual("“全部办结”只指到期应办结的申请。", "Said of requests that were due."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final List<String> IN_TIME = List.of("按时", "按期", "及时", "时限", "期限", "限期", "规定时间");
    private static final CellId CARRIED_OUT = new CellId("t3.carried_out.total");

    @Override
    public Outcome check(CaseFile file) {
        List<Claim> claims = Claims.own(file.report(), Metric.ALL_CLOSED);
        if (claims.isEmpty()) {
            return Outcome.PASSED;
        }
        Sum left = Sum.of(file.report(), List.of(CARRIED_OUT));
        if (!left.isKnown() || left.value().signum() <= 0) {
            return Outcome.of(List.of(), left.isKnown());
        }
        Claim claim = claims.getFirst();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", "0");
        values.put("found", left.text());
        values.put("evidence", Claims.evidence(claim));
        Violation violation = Violation.of(List.of(CARRIED_OUT), values, message(claim, left.text()))
                .at(claim.place());
        return Outcome.of(List.of(inTime(claim) ? violation.as(Severity.INFO) : violation));
    }

    /** 均按时办结 is mostly meant of those that were due. */
    private static boolean inTime(Claim claim) {
        return IN_TIME.stream().anyMatch(claim.sentence()::contains);
    }

    private static Bilingual message(Claim claim, String left) {
        return inTime(claim)
                ? new Bilingual(
                        "正文称申请均按时办结，而表三结转下年度继续办理 %s 件；如只指到期的申请，请写明“到期应办结的”。".formatted(left),
                        "The prose says that all requests were closed in time, but %s are carried out; say so if only those due are meant."
                                .formatted(left))
                : new Bilingual(
                        "正文称申请全部办结，而表三结转下年度继续办理 %s 件，两处不一致，请更正有误的一处。".formatted(left),
                        "The prose says that all requests are closed, but %s are carried out to the next year: correct the one that is wrong."
                                .formatted(left));
    }
}
