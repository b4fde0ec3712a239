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
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Percentage;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** NAR-016: a stated percentage is not what its figures give. */
public final class PercentRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-016",
            "percent",
            new Bilingual("同比或占比计算不符", "Percentage wrong"),
            new Bilingual(
                    "正文写明的占比应等于同句分项除以总数；写明的同比应等于同句本年数与上年数之差除以上年数。允许相差0.5个百分点，约数按其可能的范围比较。同句没有上年数的同比归 XY-013。",
                    "A share equals part over whole of the same sentence; a change equals that from the number of the year before in the same sentence. Half a point is allowed, approximate numbers by their range. Changes without that number are XY-013."),
            "数字本身的运算关系",
            new Bilingual("按正文的数字重新计算百分比。", "Compute the percentage from the figures again."),
            new Bilingual("占比的分母不是本句的总数；基数经四舍五入。", "Another whole is meant; rounded bases."));

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

    private static final String[] YEAR_BEFORE = {"上年", "去年", "上一年", "同期"};

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        List<Claim> claims = report.claims();
        for (int i = 1; i < claims.size(); i++) {
            Claim stated = claims.get(i);
            Claim of = claims.get(i - 1);
            if (of.metric() == stated.about() && of.place().equals(stated.place())) {
                Optional<Violation> violation =
                        stated.metric() == Metric.SHARE ? share(report, stated, of) : change(report, stated, of);
                violation.ifPresent(violations::add);
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }

    private static Optional<Violation> share(Report report, Claim stated, Claim part) {
        return Claims.whole(report, part)
                .filter(whole -> Percentage.isWrongShare(stated, part, whole))
                .map(whole -> violation(stated, Percentage.of(part.low(), whole.low()), part, whole));
    }

    private static Optional<Violation> change(Report report, Claim stated, Claim now) {
        List<Claim> before = report.claims().stream()
                .filter(claim -> claim.metric() == now.metric()
                        && claim.scope() == Scope.OTHER_PERIOD
                        && claim.place().equals(now.place()))
                .toList();
        if (before.size() != 1 || !now.exact() || !before.getFirst().exact() || !namesYearBefore(stated)) {
            return Optional.empty();
        }
        BigDecimal base = before.getFirst().low();
        if (!Percentage.isWrongChange(stated, now.low(), base)) {
            return Optional.empty();
        }
        return Optional.of(violation(stated, Percentage.of(now.low().subtract(base), base), now, before.getFirst()));
    }

    private static boolean namesYearBefore(Claim stated) {
        return Stream.of(YEAR_BEFORE).anyMatch(stated.sentence()::contains);
    }

    private static Violation violation(Claim stated, String computed, Claim of, Claim base) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", computed + "%");
        values.put("found", Claims.text(stated) + "%");
        values.put("figure", Claims.text(of));
        values.put("base", Claims.text(base));
        values.put("evidence", Claims.evidence(stated));
        Bilingual message = new Bilingual(
                "正文写 %s%%，按 %s 与 %s 计算为 %s%%。"
                        .formatted(Claims.text(stated), Claims.text(of), Claims.text(base), computed),
                "The prose states %s%%, but %s and %s give %s%%."
                        .formatted(Claims.text(stated), Claims.text(of), Claims.text(base), computed));
        return Violation.of(values, message).at(stated.place());
    }
}
