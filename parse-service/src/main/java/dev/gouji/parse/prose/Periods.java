package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The period that the figures of a report cover, as printed: a slip such as 202020年 is kept as a number of that length. */
final class Periods {
    private static final int DAYS = 100;
    private static final int MONTHS = 10_000;
    private static final int YEAR_DIGITS_MIN = 4;
    private static final int YEAR_DIGITS_MAX = 6;
    private static final WordList BETWEEN =
            WordList.of("零时", "0时", "24时", "起", "开始", ",", "至", "到", "-", "–", "—", "~", "止");
    private static final WordList WORDS = WordList.of("统计", "期限", "时限", "数据", "起止", "报告期");

    /** A date in a text; {@code year} 0 where none is printed. */
    private record Day(long year, long month, long day, int end) {
        BigDecimal inYear(long otherwise) {
            return BigDecimal.valueOf((year == 0 ? otherwise : year) * MONTHS + month * DAYS + day);
        }
    }

    private Periods() {}

    /** Whether a sentence speaks of a period of figures at all; cheap. */
    static boolean concern(String folded) {
        return folded.indexOf('日') > 0 && Words.any(folded, WORDS);
    }

    /** First and last day as yyyymmdd: two dates with nothing between them but words such as 至. */
    static Optional<Map<Metric, BigDecimal>> in(String folded) {
        int at = 0;
        while (at < folded.length()) {
            if (!isDigit(folded, at) || isDigit(folded, at - 1)) {
                at++;
                continue;
            }
            Day first = day(folded, at);
            if (first != null && first.year() > 0) {
                String rest = folded.substring(first.end());
                String next = Words.withoutStart(rest, BETWEEN);
                Day last = next.length() == rest.length() ? null : day(next, 0);
                if (last != null) {
                    return Optional.of(
                            Map.of(Metric.PERIOD_START, first.inYear(0), Metric.PERIOD_END, last.inYear(first.year())));
                }
            }
            at++;
        }
        return Optional.empty();
    }

    private static Day day(String text, int start) {
        int end = digits(text, start);
        long year = 0;
        int at = start;
        if (charAt(text, end) == '年') {
            if (end - start < YEAR_DIGITS_MIN || end - start > YEAR_DIGITS_MAX) {
                return null;
            }
            year = Long.parseLong(text.substring(start, end));
            at = end + 1;
        }
        int month = digits(text, at);
        int day = digits(text, month + 1);
        boolean printed = month > at
                && month - at <= 2
                && charAt(text, month) == '月'
                && day > month + 1
                && day - month <= 3
                && charAt(text, day) == '日';
        return printed
                ? new Day(
                        year,
                        Long.parseLong(text.substring(at, month)),
                        Long.parseLong(text.substring(month + 1, day)),
                        day + 1)
                : null;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        char unit = charAt(text, at);
        return unit >= '0' && unit <= '9';
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
