package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line along or across the page.
 *
 * @param vertical or else horizontal
 * @param at its x when vertical, its y when horizontal
 * @param from its upper or left end
 * @param to its lower or right end
 */
public record Ruling(boolean vertical, double at, double from, double to) {
    /** Lines this close are one line, drawn twice or a little askew. */
    static final double SAME = 2.5;
    /** Dots and dashes this close make one line. */
    private static final double GAP = 4;

    private static final double LENGTH_MIN = 5;

    double length() {
        return to - from;
    }

    /** Pieces put together to whole lines; what stays too short is no ruling. */
    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> whole = new ArrayList<>();
        for (boolean vertical : new boolean[] {false, true}) {
            List<Ruling> sorted = pieces.stream()
                    .filter(piece -> piece.vertical() == vertical)
                    .sorted(Comparator.comparingDouble(Ruling::at))
                    .toList();
            int start = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
                    alongOneLine(sorted.subList(start, i), whole);
                    start = i;
                }
            }
        }
        return whole.stream().filter(ruling -> ruling.length() >= LENGTH_MIN).toList();
    }

    private static void alongOneLine(List<Ruling> pieces, List<Ruling> whole) {
        List<Ruling> sorted =
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
        Ruling running = null;
        for (Ruling piece : sorted) {
            if (running != null && piece.from() <= running.to() + GAP) {
                boolean longer = piece.length() > running.length();
                double at = longer ? piece.at() : running.at();
                running = new Ruling(piece.vertical(), at, running.from(), Math.max(running.to(), piece.to()));
            } else {
                if (running != null) {
                    whole.add(running);
                }
                running = piece;
            }
        }
        if (running != null) {
            whole.add(running);
        }
    }

    /** Whether two lines meet or cross. */
    boolean meets(Ruling other) {
        if (vertical == other.vertical) {
            return false;
        }
        return other.at >= from - GAP && other.at <= to + GAP && at >= other.from - GAP && at <= other.to + GAP;
    }
}
