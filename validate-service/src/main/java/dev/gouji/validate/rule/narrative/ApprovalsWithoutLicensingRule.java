package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** NAR-021: approvals are disclosed, and no licences are reported. */
public final class ApprovalsWithoutLicensingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-021",
            "approvals-without-licensing",
            new Bilingual("正文有行政审批信息而许可为零", "Approval items in prose, licensing zero"),
            new Bilingual(
                    "正文称公开行政审批、许可类信息若干条，而表二行政许可处理决定为0（2019年版还须上一年项目数量及其他对外管理服务事项处理决定为0）的，请核实。空白按0计。",
                    "The prose counts items on approvals or licences, but table 2 has no decision on licences (on the 2019 form also no items of the year before and no decisions on other services). Blanks count as 0."),
            "表二各列的含义",
            new Bilingual("核对行政许可处理决定数量是否漏填。", "Check whether decisions on licences were left out."),
            new Bilingual("公开的是办事指南而不是决定；审批不属行政许可。", "Guides and not decisions; approvals that are no licences."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    private static final List<CellId> G2021 = List.of(new CellId("t2.art20_5.licensing.decisions"));
    private static final List<CellId> G2019 = List.of(
            new CellId("t2.art20_5.licensing.decisions"),
            new CellId("t2.art20_5.licensing.items_prev_year"),
            new CellId("t2.art20_5.other_services.decisions"));

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Optional<Claim> claim = Claims.own(report, Metric.DISCLOSED_APPROVALS).stream()
                .filter(said -> said.low().signum() > 0)
                .findFirst();
        if (claim.isEmpty()) {
            return Outcome.PASSED;
        }
        List<CellId> cells = report.form() == FormGeneration.G2021 ? G2021 : G2019;
        Sum sum = Sum.of(report, cells);
        boolean none = cells.stream().map(report::cell).noneMatch(Figures::isCounted);
        if (!sum.isKnown() || !none || !ProseCheck.isFilledIn(report, cells.getFirst())) {
            return Outcome.of(List.of(), !none);
        }
        return Outcome.of(List.of(violation(cells, sum, claim.get())));
    }

    private static Violation violation(List<CellId> cells, Sum sum, Claim claim) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("claim_items", Claims.text(claim));
        cells.forEach(cell -> values.putIfAbsent(cell.column(), "0"));
        if (sum.assumesZero()) {
            values.put("assumption", "null=0");
        }
        values.put("evidence", Claims.evidence(claim));
        Bilingual message = new Bilingual(
                "正文称公开行政审批许可类信息 %s 条，而表二行政许可处理决定为 0%s"
                        .formatted(Claims.text(claim), sum.assumesZero() ? "（空白按0计）。" : "。"),
                "The prose counts %s items on approvals, but table 2 has no decision on licences%s"
                        .formatted(Claims.text(claim), sum.assumesZero() ? " (blanks taken as 0)." : "."));
        return Violation.of(cells, values, message).at(claim.place());
    }
}
