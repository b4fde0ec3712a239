package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Figures of a kind that nobody counts: one, two, three; 123456; 999 again and again. */
final class SampleFigures {
    private static final int RUN_MIN = 6;
    private static final int REPEATS_MIN = 3;
    private static final int DIGITS_MAX = 9;
    private static final int TYPED_MIN = 123_456;
    private static final Set<Integer> TYPED =
            Set.of(123_456, 1_234_567, 12_345_678, 123_456_789, 654_321, 7_654_321, 987_654_321);

    private SampleFigures() {}

    /** Figures as numbers, -1 where there is none that could be counted. */
    private static int[] numbers(Report report, List<CellId> cells) {
        int[] numbers = new int[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = report.cell(cells.get(i)) instanceof Cell.Number number ? number(number.value()) : -1;
        }
        return numbers;
    }

    private static int number(BigDecimal figure) {
        boolean countable = figure.scale() == 0 && figure.signum() >= 0 && figure.precision() <= DIGITS_MAX;
        return countable ? figure.intValue() : -1;
    }

    /** Those among the cells of a table, each kind in reading order. */
    static List<CellId> of(Report report, List<CellId> cells, boolean alsoRepeated) {
        int[] numbers = numbers(report, cells);
        List<CellId> samples = new ArrayList<>(counting(numbers, cells));
        for (int i = 0; i < numbers.length; i++) {
            if (isTyped(numbers[i])) {
                samples.add(cells.get(i));
            }
        }
        if (alsoRepeated) {
            samples.addAll(repeated(numbers, cells));
        }
        return samples;
    }

    /** The first stretch of neighbours that count up one by one. */
    private static List<CellId> counting(int[] numbers, List<CellId> cells) {
        int start = 0;
        int before = -1;
        for (int i = 0; i < numbers.length; i++) {
            if (before < 1 || numbers[i] != before + 1) {
                if (i - start >= RUN_MIN) {
                    return cells.subList(start, i);
                }
                start = i;
            }
            before = numbers[i];
        }
        return numbers.length - start >= RUN_MIN && before > 0 ? cells.subList(start, numbers.length) : List.of();
    }

    /** Those that run along the keyboard: small figures need no look-up, and nearly all are small. */
    private static boolean isTyped(int number) {
        return number >= TYPED_MIN && TYPED.contains(number);
    }

    /** Those that print one and the same digit three times or more, if there are several of the same. */
    private static List<CellId> repeated(int[] numbers, List<CellId> cells) {
        Map<Integer, List<CellId>> same = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (isRepdigit(numbers[i])) {
                same.computeIfAbsent(numbers[i], number -> new ArrayList<>()).add(cells.get(i));
            }
        }
        return same.values().stream()
                .filter(group -> group.size() >= REPEATS_MIN)
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
