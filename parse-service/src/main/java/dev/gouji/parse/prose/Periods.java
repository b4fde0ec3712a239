package dev.gouji.parse.prose;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The period that the figures of a report cover, as printed: a slip such as 202020年 is kept as a number of that length. */
final class Periods {
    private static final Pattern PERIOD = Pattern.compile(
            "(\\d{4,6})年(\\d{1,2})月(\\d{1,2})日(?:零时|0时)?(?:起|开始)?[,，]?(?:至|到|-|–|—|~|止)+(?:(\\d{4,6})年)?(\\d{1,2})月(\\d{1,2})日");
    private static final int DAYS = 100;
    private static final int MONTHS = 10_000;

    private Periods() {}

    /** Whether a sentence speaks of a period of figures at all; cheap. */
    static boolean concern(String folded) {
        return folded.contains("日") && folded.contains("月") && Words.any(folded, "统计", "期限", "时限", "数据", "起止", "报告期");
    }

    /** First and last day as yyyymmdd. */
    static Optional<Map<Metric, BigDecimal>> in(String folded) {
        Matcher matcher = PERIOD.matcher(folded);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String lastYear = matcher.group(4) == null ? matcher.group(1) : matcher.group(4);
        return Optional.of(Map.of(
                Metric.PERIOD_START, date(matcher.group(1), matcher.group(2), matcher.group(3)),
                Metric.PERIOD_END, date(lastYear, matcher.group(5), matcher.group(6))));
    }

    private static BigDecimal date(String year, String month, String day) {
        return BigDecimal.valueOf(Long.parseLong(year) * MONTHS + Long.parseLong(month) * DAYS + Long.parseLong(day));
    }
}
