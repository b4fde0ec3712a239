package dev.gouji.validate.rule.fee;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FEE-004: requests ended for want of payment, but no notice to pay. */
final class OverdueWithoutNoticeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-004",
            "overdue-vs-statement",
            new Bilingual("有逾期未缴费而称未发收费通知", "Fee-overdue outcomes but no fee notice claimed"),
            new Bilingual(
                    "表三“逾期未按收费通知要求缴纳费用”大于0，而正文称未发出收费通知，二者矛盾。称“未收取”的不矛盾。",
                    "Requests ended because a notice to pay was not followed, while the prose says that no notice was issued. That nothing was collected is no contradiction."),
            "表三行名；国办函〔2020〕109号",
            new Bilingual("核对收费通知数和该项件数。", "Check the notices and the outcome."),
            new Bilingual("无。", "None known."));

    private static final String OVERDUE = "t3.other.fee_overdue.total";

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Optional<Claim> none = FeeStatements.claims(report, Metric.INFORMATION_FEE_NOTICES).stream()
                .filter(claim -> claim.high().signum() == 0)
                .findFirst();
        Optional<Printed> overdue = Printed.of(report, OVERDUE);
        if (none.isEmpty() || overdue.isEmpty()) {
            return none.isEmpty() ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
        }
        if (!overdue.get().isPositive(OVERDUE)) {
            return Outcome.PASSED;
        }
        String count = overdue.get().text(OVERDUE);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fee_overdue", count);
        values.put("evidence", FeeStatements.evidence(none.get().sentence()));
        return Outcome.of(List.of(Violation.of(
                List.of(new CellId(OVERDUE)),
                values,
                new Bilingual(
                        "表三有 %s 件因逾期未按收费通知缴费而终止，正文却称未发出收费通知。".formatted(count),
                        "%s requests ended because a notice to pay was not followed, but the prose says that none was issued."
                                .formatted(count)))));
    }
}
