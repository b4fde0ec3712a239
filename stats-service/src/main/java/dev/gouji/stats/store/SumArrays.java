package dev.gouji.stats.store;

import dev.gouji.stats.statistics.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sums and counts as PostgreSQL writes arrays: {@code {1,2.5,3}}. Kept as text and added here: to take two arrays of some two
 * hundred numbers apart and add them cost the server ten times as much as to write the row. A cast makes arrays of them again.
 */
final class SumArrays {
    private static final char FIRST = '{';
    private static final char LAST = '}';

    private SumArrays() {}

    /** Without zeros behind the point, so that equal sums are equal texts. */
    static String sums(Totals totals) {
        return totals.sums().stream()
                .map(SumArrays::trimmed)
                .collect(Collectors.joining(",", String.valueOf(FIRST), String.valueOf(LAST)));
    }

    static String counts(Totals totals) {
        return totals.counts().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", String.valueOf(FIRST), String.valueOf(LAST)));
    }

    private static String trimmed(BigDecimal sum) {
        return sum.scale() == 0 ? sum.toString() : sum.stripTrailingZeros().toPlainString();
    }

    /** Adds a row of sums. */
    static void add(Totals totals, int reports, String sums, String counts) {
        totals.add(
                reports,
                elements(sums).stream().map(SumArrays::number).toArray(BigDecimal[]::new),
                elements(counts).stream().mapToInt(Integer::parseInt).toArray());
    }

    /** Most sums of a county are nothing or little. */
    private static BigDecimal number(String text) {
        return text.length() == 1 ? BigDecimal.valueOf(text.charAt(0) - '0') : new BigDecimal(text);
    }

    private static List<String> elements(String array) {
        int end = array.length() - 1;
        if (end < 1 || array.charAt(0) != FIRST || array.charAt(end) != LAST) {
            throw new IllegalArgumentException(
                    "expected sums as {1,2,3}, found %d characters: rebuild the roll-ups".formatted(array.length()));
        }
        List<String> elements = new ArrayList<>();
        for (int from = 1; from <= end; ) {
            int comma = array.indexOf(',', from);
            int to = comma < 0 ? end : comma;
            elements.add(array.substring(from, to));
            from = to + 1;
        }
        return elements;
    }
}
