package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        possible.add(sums.getFirst().text());
        sums.stream().filter(sum -> sum.value().signum() >= 0).forEach(sum -> possible.add(sum.text()));
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
        return Violation.of(readings.getFirst().cells(), values, message(sums, values, blanks))
                .at(claim.place());
    }

    private Bilingual message(List<Sum> sums, Map<String, String> values, boolean blanks) {
        Bilingual metric = MetricWords.of(claim.metric());
        Bilingual where = FormWords.of(report.form()).sum(readings.getFirst().cells());
        List<Bilingual> also = alternatives(sums);
        String chinese = also.isEmpty() ? "" : "（" + join(also, Bilingual::zh, "，") + "）";
        String english = also.isEmpty() ? "" : " (" + join(also, Bilingual::en, ", ") + ")";
        return new Bilingual(
                "正文称%s%s %s，而%s为 %s%s，两处不一致%s，请核对后更正有误的一处。"
                        .formatted(
                                metric.zh(),
                                claimsNone() ? "为" : "",
                                values.get("found"),
                                where.zh(),
                                sums.getFirst().text(),
                                chinese,
                                blanks ? "（空白按0计）" : ""),
                "The prose states %s %s, but %s is %s%s%s: correct the one that is wrong."
                        .formatted(
                                metric.en(),
                                values.get("found"),
                                where.en(),
                                sums.getFirst().text(),
                                english,
                                blanks ? " (blanks taken as 0)" : ""));
    }

    private static String join(List<Bilingual> words, Function<Bilingual, String> language, String separator) {
        return words.stream().map(language).collect(Collectors.joining(separator));
    }

    /** 加上年结转为 43: the other figures that the words could have meant, each with how. */
    private List<Bilingual> alternatives(List<Sum> sums) {
        Set<String> said = new HashSet<>(Set.of(sums.getFirst().text()));
        List<Bilingual> alternatives = new ArrayList<>();
        for (int i = 1; i < sums.size(); i++) {
            String figure = sums.get(i).text();
            // Nobody counts fewer than none: closed less those carried in may be negative.
            if (sums.get(i).value().signum() >= 0 && said.add(figure)) {
                readings.get(i)
                        .meaning()
                        .map(words -> new Bilingual(words.zh() + "为 " + figure, words.en() + " " + figure))
                        .ifPresent(alternatives::add);
            }
        }
        return alternatives;
    }
}
