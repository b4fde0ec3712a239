package dev.gouji.parse.made;

import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Verdicts added up by format and generation. */
final class Tally {
    private static final Comparator<Key> BY_FORMAT =
            Comparator.comparing(Key::shape).thenComparing(Key::generation);

    private final Map<Key, long[]> counts = new TreeMap<>(BY_FORMAT);

    private record Key(Shape shape, FormGeneration generation) {}

    void add(Plan plan, Verdict verdict) {
        add(firstOf(plan.shape().format()), plan.generation(), verdict);
    }

    void add(Shape first, FormGeneration generation, Verdict verdict) {
        long[] count = counts.computeIfAbsent(new Key(first, generation), key -> new long[6]);
        count[0]++;
        count[1] += verdict.figures();
        count[2] += verdict.right();
        count[3] += verdict.excused() + verdict.unread().size();
        count[4] += verdict.wrong().size();
        count[5] += verdict.silentlyWrong().size() + verdict.silentlyUnread().size();
    }

    /** Shapes of one format are one line; the first of them stands for all. */
    static Shape firstOf(String format) {
        for (Shape shape : Shape.values()) {
            if (shape.format().equals(format)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("no shape is of format " + format);
    }

    /** Rows of a Markdown table. */
    String rows() {
        StringBuilder rows = new StringBuilder();
        counts.forEach((key, count) -> rows.append("| %s | %s | %,d | %,d | %s | %,d | %,d | %,d |%n"
                .formatted(
                        key.shape().format(),
                        key.generation(),
                        count[0],
                        count[1],
                        percent(count[2], count[1]),
                        count[3],
                        count[4],
                        count[5])));
        return rows.toString().replace(System.lineSeparator(), "\n");
    }

    /** Rounded down: 100 % says that all are right. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "-";
        }
        return BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 3, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
