package dev.gouji.validate.rule.acrossyears;

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
import dev.gouji.validate.rule.Counterparts.Reading;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.MetricWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Percentage;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** XY-013: the stated growth is not that against last year's report. */
public final class GrowthClaimRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-013",
            "yoy-claim",
            new Bilingual("正文同比与上年年报不符", "Stated growth vs last year's report"),
            new Bilingual(
                    "正文写明的同比，应等于本年数与上年年报同一指标之差除以上年数，允许相差0.5个百分点。申请数可按新收或新收加结转计算；公开条数与上年正文比较。上年数未知或为0的不作判断。",
                    "A stated change equals that against last year's report, half a point allowed. Requests may be those received or with those carried in; items disclosed are compared with last year's prose. Not judged where last year's number is unknown or 0."),
            "数字本身的运算关系",
            new Bilingual("按上年年报的数重新计算同比。", "Compute the change from last year's report."),
            new Bilingual("上年数已调整。", "The base was revised."));

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

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Claim> stated = report.claims().stream()
                .filter(claim ->
                        claim.metric() == Metric.CHANGE && claim.scope() == Scope.ORGAN && "%".equals(claim.unit()))
                .toList();
        if (stated.isEmpty()) {
            return Outcome.PASSED;
        }
        if (file.previousYear().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Report previous = file.previousYear().get();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (Claim claim : stated) {
            List<Growth> growths = growths(report, previous, claim.about());
            everythingSeen &= !growths.isEmpty();
            if (!growths.isEmpty() && growths.stream().allMatch(growth -> growth.contradicts(claim))) {
                violations.add(growths.getFirst().violation(claim));
            }
        }
        return Outcome.of(Violation.distinct(violations), everythingSeen);
    }

    /** The growths that the words can mean, as far as the numbers of both years are known. */
    private static List<Growth> growths(Report report, Report previous, Metric metric) {
        List<BigDecimal> now = numbers(report, metric);
        List<BigDecimal> before = numbers(previous, metric);
        List<Growth> growths = new ArrayList<>();
        for (BigDecimal then : before) {
            for (BigDecimal number : now) {
                if (then.signum() > 0) {
                    growths.add(new Growth(number, then));
                }
            }
        }
        return growths;
    }

    private static List<BigDecimal> numbers(Report report, Metric metric) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Reading reading : Counterparts.of(report.form(), metric)) {
            Sum sum = reading.sum(report);
            if (sum.isKnown()) {
                numbers.add(sum.value());
            }
        }
        Claims.own(report, metric).stream().filter(Claim::exact).map(Claim::low).forEach(numbers::add);
        return numbers;
    }

    /** From one number to the next. */
    private record Growth(BigDecimal now, BigDecimal before) {
        boolean contradicts(Claim stated) {
            return Percentage.isWrongChange(stated, now, before);
        }

        Violation violation(Claim stated) {
            String computed = Percentage.of(now.subtract(before), before);
            Bilingual metric = MetricWords.of(stated.about());
            Map<String, String> values = new LinkedHashMap<>();
            values.put("expected", computed + "%");
            values.put("found", Claims.text(stated) + "%");
            values.put("figure", Figures.text(now));
            values.put("base", Figures.text(before));
            values.put("evidence", Claims.evidence(stated));
            Bilingual message = new Bilingual(
                    "正文称%s同比 %s%%，而本年 %s、上年年报 %s，应为 %s%%。"
                            .formatted(
                                    metric.zh(),
                                    Claims.text(stated),
                                    values.get("figure"),
                                    values.get("base"),
                                    computed),
                    "The prose states a change of %s by %s%%, but %s this year and %s in last year's report make %s%%."
                            .formatted(
                                    metric.en(),
                                    Claims.text(stated),
                                    values.get("figure"),
                                    values.get("base"),
                                    computed));
            return Violation.of(values, message).at(stated.place());
        }
    }
}
