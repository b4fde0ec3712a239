package dev.gouji.stats.store;

import dev.gouji.stats.statistics.Totals;
import java.math.BigDecimal;

/**
 * Sums and counts as PostgreSQL writes arrays: {@code {1,2.5,3}}. Kept as text and added here: to take two arrays of some two
 * hundred numbers apart and add them cost the server ten times as much as to write the row. A cast makes arrays of them again.
 */
final class SumArrays {
    /** A number of so many digits fits into a long. */
    private static final int DIGITS_MAX = 18;

    private static final int CHARACTERS_EACH = 4;

    private SumArrays() {}

    /** Without zeros behind the point, so that equal sums are equal texts. */
    static String sums(Totals totals) {
        StringBuilder array = new StringBuilder(totals.size() * CHARACTERS_EACH).append('{');
        for (int i = 0; i < totals.size(); i++) {
            array.append(i == 0 ? "" : ",").append(totals.sum(i).toPlainString());
        }
        return array.append('}').toString();
    }

    static String counts(Totals totals) {
        StringBuilder array = new StringBuilder(totals.size() * CHARACTERS_EACH).append('{');
        for (int i = 0; i < totals.size(); i++) {
            array.append(i == 0 ? "" : ",").append(totals.count(i));
        }
        return array.append('}').toString();
    }

    /** Adds a row of sums. */
    static void add(Totals totals, int reports, String sums, String counts) {
        BigDecimal[] moreSums = new BigDecimal[elements(sums)];
        int from = 1;
        for (int i = 0; i < moreSums.length; i++) {
            int to = end(sums, from);
            moreSums[i] = number(sums, from, to);
            from = to + 1;
        }
        int[] moreCounts = new int[elements(counts)];
        from = 1;
        for (int i = 0; i < moreCounts.length; i++) {
            int to = end(counts, from);
            moreCounts[i] = Integer.parseInt(counts, from, to, 10);
            from = to + 1;
        }
        totals.add(reports, moreSums, moreCounts);
    }

    private static int elements(String array) {
        if (array.length() < 3 || array.charAt(0) != '{' || array.charAt(array.length() - 1) != '}') {
            throw new IllegalArgumentException(
                    "expected numbers as in {1,2,3}, found %d characters: rebuild the roll-ups"
                            .formatted(array.length()));
        }
        return 1 + (int) array.chars().filter(character -> character == ',').count();
    }

    /** Where the element ends that begins there. */
    private static int end(String array, int from) {
        int comma = array.indexOf(',', from);
        return comma < 0 ? array.length() - 1 : comma;
    }

    /** Most sums are whole numbers. */
    private static BigDecimal number(String array, int from, int to) {
        boolean whole = to - from <= DIGITS_MAX && array.indexOf('.', from, to) < 0;
        return whole
                ? BigDecimal.valueOf(Long.parseLong(array, from, to, 10))
                : new BigDecimal(array.substring(from, to));
    }
}
