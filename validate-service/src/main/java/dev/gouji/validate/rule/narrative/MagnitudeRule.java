package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** NAR-019: a number is too large to be true. */
public final class MagnitudeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-019",
            "magnitude",
            new Bilingual("正文数量级畸高", "Implausible magnitude"),
            new Bilingual(
                    "网站访问量超过10亿；县级及以下机关公开信息超过1000万条；“万次”前的数字达到10000（疑把“次”写成“万次”）。国家级门户的访问量不判断，级别不明的不判断条数。",
                    "More than a thousand million visits; more than ten million items of an organ of a county or below; 10,000 or more before 万次 (probably 次 is meant). Visits of national portals, and items where the level is unknown, are not judged."),
            "合理性；常见单位误写",
            new Bilingual("核对数字和单位。", "Check the number and its unit."),
            new Bilingual("全国性门户网站；省级平台累计数。", "National portals; totals of platforms since their start."));

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

    private static final BigDecimal VIEWS_MAX = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal ITEMS_MAX = BigDecimal.valueOf(10_000_000L);
    private static final BigDecimal TEN_THOUSAND_WAN = BigDecimal.valueOf(100_000_000L);
    private static final Set<Metric> ITEMS = EnumSet.of(
            Metric.DISCLOSED,
            Metric.DISCLOSED_ON_WEBSITE,
            Metric.DISCLOSED_IN_NEW_MEDIA,
            Metric.DISCLOSED_IN_GAZETTE,
            Metric.DISCLOSED_ELSEWHERE,
            Metric.POSTED_ON_WEBSITE,
            Metric.POSTED_IN_NEW_MEDIA);
    private static final Set<OrganLevel> LOCAL = EnumSet.of(OrganLevel.COUNTY, OrganLevel.TOWNSHIP, OrganLevel.VILLAGE);

    @Override
    public Outcome check(CaseFile file) {
        OrganLevel level = file.report().organ().level();
        List<Violation> violations = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Claim claim : file.report().claims()) {
            boolean items = ITEMS.contains(claim.metric())
                    && LOCAL.contains(level)
                    && claim.low().compareTo(ITEMS_MAX) > 0;
            boolean views = claim.metric() == Metric.SITE_VIEWS
                    && level != OrganLevel.NATIONAL
                    && (claim.low().compareTo(VIEWS_MAX) > 0 || isInTooManyWan(claim));
            if ((items || views) && said.add(Claims.evidence(claim))) {
                violations.add(violation(claim));
            }
        }
        return Outcome.of(violations);
    }

    private static boolean isInTooManyWan(Claim claim) {
        return beforeWan(claim)
                .filter(number -> inWan(number).compareTo(TEN_THOUSAND_WAN) >= 0)
                .isPresent();
    }

    private static BigDecimal inWan(String number) {
        return new BigDecimal(number).movePointRight(4);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** The number before 万 as printed: 347451万次. */
    private static Optional<String> beforeWan(Claim claim) {
        String sentence = claim.sentence();
        for (int wan = sentence.indexOf('万'); wan > 0; wan = sentence.indexOf('万', wan + 1)) {
            int start = wan;
            while (start > 0 && (isDigit(sentence.charAt(start - 1)) || sentence.charAt(start - 1) == '.')) {
                start--;
            }
            String number = sentence.substring(start, wan);
            if (isNumber(number) && Claims.admits(claim, inWan(number))) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** At most one point, between digits; no one writes more than a score of them. */
    private static boolean isNumber(String digitsAndPoints) {
        int point = digitsAndPoints.indexOf('.');
        return digitsAndPoints.length() <= 20
                && point == digitsAndPoints.lastIndexOf('.')
                && point != 0
                && point != digitsAndPoints.length() - 1;
    }

    private static Violation violation(Claim claim) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<String> wan = beforeWan(claim);
        String unit = claim.unit() == null ? "" : claim.unit();
        String printed = wan.map(number -> number + "万" + unit).orElse(Claims.text(claim));
        values.put("value", printed);
        values.put("parsed", wan.map(MagnitudeRule::inWan).map(Figures::text).orElse(Claims.text(claim)));
        values.put("evidence", Claims.evidence(claim));
        Bilingual message = new Bilingual(
                "正文的 %s（即 %s）大得不合常理，疑单位或数字有误。".formatted(printed, values.get("parsed")),
                "%s (that is %s) is beyond all likelihood; the unit or the number is probably wrong."
                        .formatted(printed, values.get("parsed")));
        return Violation.of(values, message).at(claim.place());
    }
}
