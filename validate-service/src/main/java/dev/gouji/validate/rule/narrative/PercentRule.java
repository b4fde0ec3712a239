package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Percentage;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** NAR-016: a stated percentage is not what its figures give. */
public final class PercentRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-016",
            "percent",
            new Bilingual("同比或占比计算不符", "Percentage wrong"),
            new Bilingual(
                    "正文写明的占比应等于同句分项除以总数；同句没有总数的，予以公开等办理结果和申请人类别的占比，除以表三新收、可办、办结各总计都不符的才报。写明的同比增减应等于同句本年数与上年数之差，或该差除以上年数；增减件数与百分比同写的，也相互核对。百分比允许相差0.5个百分点，约数按其可能的范围比较。同句没有上年数的同比归 XY-013。",
                    "A share equals part over whole of the same sentence; without a whole there, shares of outcomes and applicants are wrong only when no total of table 3 (received, available, closed) gives them. A change, in pieces or per cent, equals that from the number of the year before in the same sentence; where both are stated, they agree. Half a point is allowed, approximate numbers by their range. Changes without that number are XY-013."),
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

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        List<Claim> claims = report.claims();
        for (int i = 1; i < claims.size(); i++) {
            Claim stated = claims.get(i);
            if (stated.metric() == Metric.SHARE) {
                share(report, stated, claims.get(i - 1)).ifPresent(violations::add);
            } else if (stated.metric() == Metric.CHANGE) {
                Growth.of(report, i).flatMap(Growth::violation).ifPresent(violations::add);
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }

    private static Optional<Violation> share(Report report, Claim stated, Claim part) {
        if (part.metric() != stated.about() || !part.place().equals(stated.place())) {
            return Optional.empty();
        }
        if (part.list() == 0) {
            return ShareOfAll.violation(report, stated, part);
        }
        return Claims.whole(report, part)
                .filter(whole -> Percentage.isWrongShare(stated, part, whole))
                .map(whole -> violation(stated, Percentage.of(part.low(), whole.low()), part, whole));
    }

    private static Violation violation(Claim stated, String computed, Claim of, Claim base) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", computed + "%");
        values.put("found", Claims.text(stated) + "%");
        values.put("figure", Claims.text(of));
        values.put("base", Claims.text(base));
        values.put("evidence", Claims.evidence(stated));
        Bilingual message = new Bilingual(
                "正文称 %s 占 %s 的 %s%%，计算应为 %s%%，请更正百分比或件数。"
                        .formatted(Claims.text(of), Claims.text(base), Claims.text(stated), computed),
                "The prose says that %s of %s are %s%%, but they are %s%%: correct the percentage or the number."
                        .formatted(Claims.text(of), Claims.text(base), Claims.text(stated), computed));
        return Violation.of(values, message).at(stated.place());
    }
}
