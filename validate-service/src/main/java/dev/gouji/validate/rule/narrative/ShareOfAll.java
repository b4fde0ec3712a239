package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Counterparts;
import dev.gouji.validate.rule.Counterparts.Reading;
import dev.gouji.validate.rule.MetricWords;
import dev.gouji.validate.rule.Percentage;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A share of all requests in a sentence that does not say how many they were: any total of table 3, and any number that
 * the prose gives for one, may be meant.
 */
final class ShareOfAll {
    private ShareOfAll() {}

    /** That no total makes it that share. */
    static Optional<Violation> violation(Report report, Claim stated, Claim part) {
        List<BigDecimal> wholes = wholes(report);
        boolean own =
                stated.scope() == Scope.ORGAN && part.exact() && part.low().signum() > 0;
        if (!own || wholes.isEmpty() || !isInTable(report, part)) {
            return Optional.empty();
        }
        for (BigDecimal whole : wholes) {
            if (whole.signum() <= 0 || !Percentage.isWrongShare(stated, part, as(part, whole))) {
                return Optional.empty();
            }
        }
        BigDecimal whole = wholes.getFirst();
        String computed = Percentage.of(part.low(), whole);
        Bilingual metric = MetricWords.of(part.metric());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", computed + "%");
        values.put("found", Claims.text(stated) + "%");
        values.put("figure", Claims.text(part));
        values.put("base", whole.toPlainString());
        values.put("evidence", Claims.evidence(stated));
        Bilingual message = new Bilingual(
                "正文称%s %s 件占 %s%%，按表三（七）总计 %s 计算为 %s%%，按其他总数也不符，请更正百分比。"
                        .formatted(metric.zh(), Claims.text(part), Claims.text(stated), values.get("base"), computed),
                "The prose says that %s %s are %s%%; of the results total %s they are %s%%, and no other total fits: correct the percentage."
                        .formatted(metric.en(), Claims.text(part), Claims.text(stated), values.get("base"), computed));
        return Optional.of(Violation.of(values, message).at(stated.place()));
    }

    /** The results total first; none where one of them is not known. */
    private static List<BigDecimal> wholes(Report report) {
        List<BigDecimal> wholes = new ArrayList<>();
        for (Metric metric : List.of(Metric.CLOSED, Metric.HANDLED)) {
            for (Reading reading : Counterparts.of(report.form(), metric)) {
                Sum sum = reading.sum(report);
                if (!sum.isKnown()) {
                    return List.of();
                }
                wholes.add(sum.value());
            }
        }
        for (Claim claim : report.claims()) {
            boolean total = claim.metric() == Metric.RECEIVED
                    || claim.metric() == Metric.CLOSED
                    || claim.metric() == Metric.HANDLED;
            if (total && claim.exact()) {
                wholes.add(claim.low());
            }
        }
        return wholes;
    }

    /** A number that is not the table's is another finding already. */
    private static boolean isInTable(Report report, Claim part) {
        return Counterparts.of(report.form(), part.metric()).stream()
                .map(reading -> reading.sum(report))
                .anyMatch(sum -> sum.isKnown() && Claims.admits(part, sum.value()));
    }

    private static Claim as(Claim like, BigDecimal whole) {
        return new Claim(
                Metric.HANDLED,
                null,
                whole,
                whole,
                like.unit(),
                like.scope(),
                like.chapter(),
                0,
                Role.ALONE,
                like.sentence(),
                like.place());
    }
}
