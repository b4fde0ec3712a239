package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Counterparts;
import dev.gouji.validate.rule.MetricWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** NAR-017: the prose gives two numbers for the same. */
public final class SelfContradictionRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-017",
            "self-contradiction",
            new Bilingual("同一指标前后不一", "Same metric stated twice with different values"),
            new Bilingual(
                    "正文对本机关全年同一指标两处写明的数应一致。两处可能指不同口径的不报：同一句之内；单位不同；一个数为其余各数之和；两个数都与表格（含新收加结转等口径）相符；条数类指标只比较同为总数的两处。",
                    "Two sentences on the same figure of the organ for the whole year give the same number. Left out: within one sentence; different units; one number being the sum of the others; both agreeing with the table under some reading; of items disclosed only two totals are compared."),
            "《政府信息公开工作年度报告格式》：内容应当前后一致",
            new Bilingual("核对两处数字，统一口径。", "Check both numbers and use one scope."),
            new Bilingual("两处口径、平台或范围不同。", "Different scope or platform."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final Set<Metric> COMPARED = EnumSet.of(
            Metric.RECEIVED,
            Metric.CLOSED,
            Metric.CARRIED_IN,
            Metric.CARRIED_OUT,
            Metric.REVIEW,
            Metric.LITIGATION,
            Metric.NORMATIVE_ISSUED,
            Metric.NORMATIVE_EFFECTIVE,
            Metric.REGULATION_ISSUED,
            Metric.REGULATION_EFFECTIVE,
            Metric.LICENSING,
            Metric.PENALTY,
            Metric.COERCION,
            Metric.FEE_AMOUNT,
            Metric.INFORMATION_FEE,
            Metric.DISCLOSED);

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        for (Metric metric : COMPARED) {
            List<Claim> claims = distinct(Claims.own(report, metric));
            if (!isSumOfOthers(claims)) {
                pair(report, claims).ifPresent(violations::add);
            }
        }
        return Outcome.of(violations);
    }

    /** One claim a number; those of parts say less than the figure. */
    private static List<Claim> distinct(List<Claim> claims) {
        List<Claim> distinct = new ArrayList<>();
        for (Claim claim : claims) {
            boolean part = claim.role() == Role.PART || claim.role() == Role.REST;
            if (!part && distinct.stream().noneMatch(other -> Claims.agree(other, claim))) {
                distinct.add(claim);
            }
        }
        return distinct;
    }

    private static boolean isSumOfOthers(List<Claim> claims) {
        BigDecimal sum = claims.stream().map(Claim::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        return claims.stream().anyMatch(claim -> Claims.admits(claim, sum.subtract(claim.low())));
    }

    private static Optional<Violation> pair(Report report, List<Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            Claim one = claims.get(i - 1);
            Claim other = claims.get(i);
            boolean comparable = Objects.equals(one.unit(), other.unit())
                    && !one.place().equals(other.place())
                    && !(isInTable(report, one) && isInTable(report, other));
            if (comparable) {
                return Optional.of(violation(one, other));
            }
        }
        return Optional.empty();
    }

    private static boolean isInTable(Report report, Claim claim) {
        return Counterparts.of(report.form(), claim.metric()).stream()
                .map(reading -> reading.sum(report))
                .anyMatch(sum -> sum.isKnown() && Claims.admits(claim, sum.value()));
    }

    private static Violation violation(Claim one, Claim other) {
        Bilingual metric = MetricWords.of(one.metric());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("metric", one.metric().wire());
        values.put("first", Claims.text(one));
        values.put("second", Claims.text(other));
        values.put("evidence", Claims.evidence(one));
        values.put("evidence_second", Claims.evidence(other));
        Bilingual message = new Bilingual(
                "正文对“%s”前后说法不一：一处为 %s，另一处为 %s。".formatted(metric.zh(), values.get("first"), values.get("second")),
                "The prose gives two numbers of “%s”: %s and %s."
                        .formatted(metric.en(), values.get("first"), values.get("second")));
        return Violation.of(values, message).at(other.place());
    }
}
