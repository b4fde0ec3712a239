package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A whole and the parts that a sentence gives of it.
 *
 * @param parts at least one, in reading order
 * @param namesRest whether one of them stands for everything else, so that the list names all
 */
record Enumerated(Claim whole, List<Claim> parts, boolean namesRest) {
    /** A gap of at most a twentieth of the whole is a slip; a larger one says that the list is open. */
    private static final BigDecimal SLIP = BigDecimal.valueOf(20);

    private static final String UNITS = "条件个项篇份次期例宗起则部";

    /** 等信息。 is as far from the end as it may be. */
    private static final int BEHIND_SUCH_AS = 4;

    private static final Set<Metric> OVERLAPPING = EnumSet.of(
            Metric.DISCLOSED_ON_WEBSITE,
            Metric.DISCLOSED_IN_NEW_MEDIA,
            Metric.DISCLOSED_IN_GAZETTE,
            Metric.DISCLOSED_ELSEWHERE,
            Metric.POSTED_ON_WEBSITE,
            Metric.POSTED_IN_NEW_MEDIA);

    private static final List<String> SAID_TO_OVERLAP = List.of("重复计", "重复统计", "重复公开", "交叉", "重叠", "重合", "兼有");

    /** Those of a report, in reading order. */
    static List<Enumerated> all(Report report) {
        List<Enumerated> lists = new ArrayList<>();
        for (Claim whole : report.claims()) {
            if (whole.role() == Role.WHOLE) {
                List<Claim> parts = new ArrayList<>();
                boolean rest = false;
                for (Claim claim : report.claims()) {
                    if (claim.list() == whole.list() && claim.role() != Role.WHOLE && claim.about() == null) {
                        parts.add(claim);
                        rest |= claim.role() == Role.REST;
                    }
                }
                if (!parts.isEmpty()) {
                    lists.add(new Enumerated(whole, List.copyOf(parts), rest));
                }
            }
        }
        return lists;
    }

    private BigDecimal sum(Function<Claim, BigDecimal> bound) {
        return parts.stream().map(bound).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how much the parts exceed the whole at least; not positive when they may not. */
    BigDecimal excess() {
        return sum(Claim::low).subtract(whole.high());
    }

    /** By how much the parts fall short of the whole at least; not positive when they may not. */
    BigDecimal shortfall() {
        return whole.low().subtract(sum(Claim::high));
    }

    /** The same item put into several channels is counted in each; some sentences say that they count twice. */
    boolean mayOverlap() {
        return parts.stream().anyMatch(part -> OVERLAPPING.contains(part.metric()))
                || SAID_TO_OVERLAP.stream().anyMatch(words()::contains);
    }

    /** Whether the list says or shows that it names all parts, and does not say that there are more. */
    boolean isExhaustive() {
        boolean close = parts.size() > 1 && shortfall().multiply(SLIP).compareTo(whole.low()) <= 0;
        return (namesRest || close) && !endsInSuchAs();
    }

    /** 等 behind the last number: 其他文件54条等。 */
    private boolean endsInSuchAs() {
        String sentence = parts.getLast().sentence();
        int at = sentence.lastIndexOf('等');
        return at > 0 && sentence.length() - at <= BEHIND_SUCH_AS && UNITS.indexOf(sentence.charAt(at - 1)) >= 0;
    }

    /** The parts may stand in the sentence behind that of the whole. */
    private String words() {
        String last = parts.getLast().sentence();
        return last.equals(whole.sentence()) ? last : whole.sentence() + last;
    }

    private String addends() {
        return parts.stream().map(Claims::text).collect(Collectors.joining("+"));
    }

    /** That the parts exceed the whole. */
    Violation tooMany() {
        return violation(excess(), new Bilingual("多出", "too many"));
    }

    /** That the parts fall short of the whole. */
    Violation tooFew() {
        return violation(shortfall(), new Bilingual("少", "too few"));
    }

    private Violation violation(BigDecimal gap, Bilingual amiss) {
        BigDecimal low = sum(Claim::low);
        BigDecimal high = sum(Claim::high);
        String sum = low.compareTo(high) == 0 ? Figures.text(low) : Figures.text(low) + "~" + Figures.text(high);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("whole", Claims.text(whole));
        values.put("parts", addends());
        values.put("sum", sum);
        values.put("gap", Figures.text(gap));
        if (whole.low().signum() > 0) {
            values.put("gap_percent", Figures.text(gap.movePointRight(2).divide(whole.low(), 2, RoundingMode.HALF_UP)));
        }
        if (namesRest) {
            values.put("ends_with_other", "true");
        }
        values.put("evidence", Claims.evidence(words()));
        Bilingual message = new Bilingual(
                "正文称共 %s，而所列分项 %s = %s，%s %s。"
                        .formatted(Claims.text(whole), addends(), sum, amiss.zh(), Figures.text(gap)),
                "The prose gives %s in all, but its parts are %s = %s: %s by %s."
                        .formatted(Claims.text(whole), addends(), sum, amiss.en(), Figures.text(gap)));
        return Violation.of(values, message).at(whole.place());
    }
}
