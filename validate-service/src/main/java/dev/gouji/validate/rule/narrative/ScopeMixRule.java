package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Counterparts;
import dev.gouji.validate.rule.MetricWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** NAR-022: the prose counts the whole region, the table the organ alone. */
public final class ScopeMixRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-022",
            "scope-mix",
            new Bilingual("正文口径与表格口径不同", "Prose scope differs from table scope"),
            new Bilingual(
                    "正文只写全辖区（全市、全区、各单位）的申请、复议、诉讼数，没有本机关的数，且与表格不符的，正文与表格口径不同。正文另有本机关数的不报。",
                    "The prose gives requests or cases of the whole region only, none of the organ itself, and they are not those of the table: two scopes. Nothing is raised where the prose gives the own figure too."),
            "《政府信息公开工作年度报告格式》：数据口径应当一致",
            new Bilingual("说明口径，或补充本机关的数。", "Say which scope is meant, or add the organ's own figure."),
            new Bilingual("政府年报汇总全辖区情况属正常。", "Normal for governments that report on their region."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final List<Metric> COMPARED =
            List.of(Metric.RECEIVED, Metric.CLOSED, Metric.REVIEW, Metric.LITIGATION);

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        for (Metric metric : COMPARED) {
            List<Claim> region = new ArrayList<>();
            for (Claim claim : report.claims()) {
                if (claim.metric() == metric && claim.scope() == Scope.REGION) {
                    region.add(claim);
                }
            }
            if (!region.isEmpty() && Claims.own(report, metric).isEmpty() && isAnother(report, metric, region)) {
                violations.add(violation(region.getFirst()));
            }
        }
        return Outcome.of(violations);
    }

    private static boolean isAnother(Report report, Metric metric, List<Claim> region) {
        List<Sum> sums = Counterparts.of(report.form(), metric).stream()
                .map(reading -> reading.sum(report))
                .toList();
        return !sums.isEmpty()
                && sums.stream()
                        .allMatch(sum ->
                                sum.isKnown() && region.stream().noneMatch(claim -> Claims.admits(claim, sum.value())));
    }

    private static Violation violation(Claim claim) {
        Bilingual metric = MetricWords.of(claim.metric());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("metric", claim.metric().wire());
        values.put("found", Claims.text(claim));
        values.put("evidence", Claims.evidence(claim));
        Bilingual message = new Bilingual(
                "正文只写了所辖各单位的%s %s，没有写本机关的数，与表格口径不同；请补写本机关的数或说明口径。".formatted(metric.zh(), Claims.text(claim)),
                "The prose gives %s of the whole region (%s) only; the table counts something else."
                        .formatted(metric.en(), Claims.text(claim)));
        return Violation.of(values, message).at(claim.place());
    }
}
