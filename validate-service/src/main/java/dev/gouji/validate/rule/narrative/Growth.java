package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Percentage;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change that a sentence states, with the two figures of the same sentence that it is between.
 *
 * @param stated in pieces or in per cent
 * @param now the figure of the year
 * @param before that of the year before; printed, or the one of the year less the change in pieces
 */
record Growth(Claim stated, BigDecimal now, BigDecimal before) {
    private static final String PER_CENT = "%";
    private static final List<String> YEAR_BEFORE = List.of("上年", "去年", "上一年", "同期", "同比");

    /** Of a stated change; nothing where the sentence does not give both figures. */
    static Optional<Growth> of(Report report, int index) {
        List<Claim> claims = report.claims();
        Claim stated = claims.get(index);
        if (!namesYearBefore(stated.sentence(), report.year().value())) {
            return Optional.empty();
        }
        int from = index;
        while (from > 0 && claims.get(from - 1).place().equals(stated.place())) {
            from--;
        }
        Claim now = null;
        Claim before = null;
        Claim pieces = null;
        for (Claim claim : claims.subList(from, claims.size())) {
            boolean same = claim.place().equals(stated.place()) && claim.exact();
            if (same && claim.metric() == stated.about() && claim.scope() == Scope.OTHER_PERIOD) {
                if (before != null) {
                    return Optional.empty();
                }
                before = claim;
            } else if (same && claim.metric() == stated.about() && claim.scope() == stated.scope()) {
                if (now != null) {
                    return Optional.empty();
                }
                now = claim;
            } else if (same && claim.metric() == Metric.CHANGE && claim.about() == stated.about() && claim != stated) {
                pieces = PER_CENT.equals(claim.unit()) ? pieces : claim;
            }
        }
        return between(stated, now, before, pieces);
    }

    private static boolean namesYearBefore(String sentence, Integer year) {
        return YEAR_BEFORE.stream().anyMatch(sentence::contains)
                || year != null && sentence.contains(String.valueOf(year - 1));
    }

    private static Optional<Growth> between(Claim stated, Claim now, Claim before, Claim pieces) {
        if (now == null || before == null && pieces == null) {
            return Optional.empty();
        }
        BigDecimal base = before == null ? now.low().subtract(pieces.low()) : before.low();
        return Optional.of(new Growth(stated, now.low(), base));
    }

    /** That the change is not the one between the figures; nothing when it is. */
    Optional<Violation> violation() {
        boolean perCent = PER_CENT.equals(stated.unit());
        BigDecimal difference = now.subtract(before);
        boolean wrong = perCent
                ? Percentage.isWrongChange(stated, now, before)
                : stated.exact() && stated.low().compareTo(difference) != 0;
        if (!wrong) {
            return Optional.empty();
        }
        String unit = perCent ? PER_CENT : stated.unit() == null ? "" : stated.unit();
        String computed = perCent ? Percentage.of(difference, before) : Figures.text(difference);
        String found = stated.exact() ? Figures.text(stated.low()) : Claims.text(stated);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", computed + unit);
        values.put("found", found + unit);
        values.put("figure", Figures.text(now));
        values.put("base", Figures.text(before));
        values.put("evidence", Claims.evidence(stated));
        Bilingual message = new Bilingual(
                "正文称同比%s，按本年 %s、上年 %s 计算应为%s，请更正增减数或所列件数。"
                        .formatted(words(found, unit), values.get("figure"), values.get("base"), words(computed, unit)),
                "The prose states a change of %s%s, but %s this year and %s the year before make %s%s: correct one of them."
                        .formatted(found, unit, values.get("figure"), values.get("base"), computed, unit));
        return Optional.of(Violation.of(values, message).at(stated.place()));
    }

    /** 下降 23.08%. */
    private static String words(String change, String unit) {
        return change.startsWith("-") && change.indexOf('~') < 0
                ? "减少 " + change.substring(1) + unit
                : "增加 " + change + unit;
    }
}
