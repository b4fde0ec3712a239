package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures of a kind that nobody counts: one, two, three; 123456; 999 again and again. */
final class SampleFigures {
    private static final int RUN_MIN = 6;
    private static final int REPEATS_MIN = 3;
    private static final int DIGITS_MAX = 9;
    private static final int TYPED_MIN = 123_456;
    private static final Set<Integer> TYPED =
            Set.of(123_456, 1_234_567, 12_345_678, 123_456_789, 654_321, 7_654_321, 987_654_321);

    private SampleFigures() {}

    /** A figure as a number, -1 when it is none that could be counted. */
    private static int number(Report report, CellId cell) {
        BigDecimal figure = report.figure(cell).orElse(null);
        boolean countable =
                figure != null && figure.scale() == 0 && figure.signum() >= 0 && figure.precision() <= DIGITS_MAX;
        return countable ? figure.intValue() : -1;
    }

    /** The first stretch of neighbours that count up one by one. */
    static List<CellId> counting(Report report, List<CellId> cells) {
        int start = 0;
        int before = -1;
        for (int i = 0; i < cells.size(); i++) {
            int number = number(report, cells.get(i));
            if (before < 1 || number != before + 1) {
                if (i - start >= RUN_MIN) {
                    return cells.subList(start, i);
                }
                start = i;
            }
            before = number;
        }
        return cells.size() - start >= RUN_MIN && before > 0 ? cells.subList(start, cells.size()) : List.of();
    }

    /** Those that run along the keyboard. */
    static List<CellId> typed(Report report, List<CellId> cells) {
        return cells.stream().filter(cell -> isTyped(number(report, cell))).toList();
    }

    /** Small figures need no look-up, and nearly all are small. */
    private static boolean isTyped(int number) {
        return number >= TYPED_MIN && TYPED.contains(number);
    }

    /** Those that print one and the same digit three times or more, if there are several of the same. */
    static List<CellId> repeated(Report report, List<CellId> cells) {
        return cells.stream()
                .filter(cell -> isRepdigit(number(report, cell)))
                .collect(Collectors.groupingBy(cell -> number(report, cell), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() >= REPEATS_MIN)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isRepdigit(int number) {
        if (number < 111) {
            return false;
        }
        int rest = number;
        while (rest > 0 && rest % 10 == number % 10) {
            rest /= 10;
        }
        return rest == 0;
    }
}
