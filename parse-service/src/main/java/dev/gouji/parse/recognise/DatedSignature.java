package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.Optional;

/**
 * The name under a report, alone and with its day behind or below. One without a day is taken for an entry of the site
 * where it is not the name of a department, and one of several names that follow one another for an entry of a list.
 */
final class DatedSignature {
    private static final int LAST_LINES = 6;
    private static final int DAY_MAX = 12;
    private static final String DAY_SIGNS = "年月-./";

    private DatedSignature() {}

    static Optional<String> of(List<Line> prose) {
        for (int i = prose.size() - 1; i >= Math.max(0, prose.size() - LAST_LINES); i--) {
            String folded = prose.get(i).folded();
            int day = isDay(folded, 0) ? -1 : startOfDay(folded);
            boolean dated =
                    day > 0 || i + 1 < prose.size() && isDay(prose.get(i + 1).folded(), 0);
            String words = day > 0 ? folded.substring(0, day) : folded;
            String name = words.substring(words.lastIndexOf('。') + 1);
            if (dated && DelimitedName.is(name)) {
                boolean listed = i > 0 && isOfList(prose.get(i - 1).folded());
                return listed ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Another name, or the day of one. */
    private static boolean isOfList(String above) {
        return OrganName.isName(above) || DelimitedName.is(above) || isDay(above, 0);
    }

    private static int startOfDay(String folded) {
        int from = Math.max(1, folded.length() - DAY_MAX);
        for (int at = folded.indexOf("20", from); at > 0; at = folded.indexOf("20", at + 1)) {
            if (isDay(folded, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the rest is a day: 2024年1月20日, 2024-01-20, 二〇二四年一月二十日. */
    private static boolean isDay(String folded, int from) {
        int length = folded.length() - from;
        if (length < "2024.1.2".length() || length > DAY_MAX) {
            return false;
        }
        if (folded.charAt(from) == '二') {
            return folded.endsWith("日") && folded.indexOf('年', from) > 0;
        }
        for (int at = from; at < folded.length(); at++) {
            char unit = folded.charAt(at);
            boolean last = at == folded.length() - 1 && unit == '日';
            if (!last && !Character.isDigit(unit) && DAY_SIGNS.indexOf(unit) < 0) {
                return false;
            }
        }
        return folded.startsWith("20", from);
    }
}
