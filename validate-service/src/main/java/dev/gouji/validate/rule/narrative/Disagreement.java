package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Counterparts.Reading;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.MetricWords;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that the table contradicts under every reading.
 *
 * @param readings of what the sentence counts, the plain one first
 */
record Disagreement(Report report, Claim claim, List<Reading> readings) {

    private List<Sum> sums() {
        return readings.stream().map(reading -> reading.sum(report)).toList();
    }

    boolean claimsNone() {
        return claim.high().signum() == 0;
    }

    boolean tableHasNone() {
        return sums().stream().allMatch(sum -> sum.value().signum() == 0);
    }

    Violation violation() {
        List<Sum> sums = sums();
        Set<String> possible = new LinkedHashSet<>();
        sums.forEach(sum -> possible.add(sum.text()));
        BigDecimal gap = sums.stream()
                .map(sum -> Claims.gap(claim, sum.value()))
                .reduce(BigDecimal::min)
                .orElseThrow();
        boolean blanks = sums.getFirst().assumesZero();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", String.join("/", possible));
        values.put("found", Claims.text(claim));
        values.put("difference", Figures.text(gap));
        values.put("metric", claim.metric().wire());
        if (blanks) {
            values.put("assumption", "null=0");
        }
        values.put("evidence", Claims.evidence(claim));
        return Violation.of(readings.getFirst().cells(), values, message(possible, values, blanks))
                .at(claim.place());
    }

    private Bilingual message(Set<String> possible, Map<String, String> values, boolean blanks) {
        Bilingual metric = MetricWords.of(claim.metric());
        List<CellId> cells = readings.getFirst().cells();
        Bilingual where = cells.size() == 1
                ? FormWords.of(report.form()).cell(cells.getFirst())
                : new Bilingual("相应各格之和", "the sum of its cells");
        return new Bilingual(
                "正文称%s %s，而表格中%s为 %s，相差 %s%s"
                        .formatted(
                                metric.zh(),
                                values.get("found"),
                                where.zh(),
                                String.join(" 或 ", possible),
                                values.get("difference"),
                                blanks ? "（空白按0计）。" : "。"),
                "The prose states %s %s, but in the table %s is %s; they differ by %s%s"
                        .formatted(
                                metric.en(),
                                values.get("found"),
                                where.en(),
                                String.join(" or ", possible),
                                values.get("difference"),
                                blanks ? " (blanks taken as 0)." : "."));
    }
}
