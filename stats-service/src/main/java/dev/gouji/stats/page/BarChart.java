package dev.gouji.stats.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts over the years as bars, laid out for an SVG picture: whole numbers of its own units. The same figures stand in a
 * table beside it.
 *
 * @param width and {@code height}: of the picture
 */
public record BarChart(int width, int height, List<Bar> bars) {
    private static final int STEP = 64;
    private static final int BAR = 40;
    private static final int HIGHEST = 120;
    private static final int ABOVE = 24;
    private static final int BELOW = 26;

    /**
     * A year.
     *
     * @param middle where its labels stand
     * @param marked height of the part that has errors, at the foot of the bar
     */
    public record Bar(
            String label, String text, int left, int middle, int wide, int top, int tall, int markedTop, int marked) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** A value of the chart: all, and of these the marked ones. */
    record Value(String label, int all, int marked) {}

    static BarChart of(List<Value> values) {
        int most = Math.max(1, values.stream().mapToInt(Value::all).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        int foot = ABOVE + HIGHEST;
        for (Value value : values) {
            int left = bars.size() * STEP + (STEP - BAR) / 2;
            int tall = Math.round((float) value.all() * HIGHEST / most);
            int marked = Math.round((float) value.marked() * HIGHEST / most);
            bars.add(new Bar(
                    value.label(),
                    String.valueOf(value.all()),
                    left,
                    left + BAR / 2,
                    BAR,
                    foot - tall,
                    tall,
                    foot - marked,
                    marked));
        }
        return new BarChart(Math.max(1, values.size()) * STEP, foot + BELOW, bars);
    }

    /** Where the bars stand. */
    public int foot() {
        return ABOVE + HIGHEST;
    }

    /** Where the years are written. */
    public int labels() {
        return ABOVE + HIGHEST + 18;
    }
}
