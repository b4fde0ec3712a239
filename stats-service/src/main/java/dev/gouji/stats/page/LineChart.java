package dev.gouji.stats.page;

import dev.gouji.stats.statistics.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A series as a curve, laid out for an SVG picture. Where the form changed the curve is interrupted and a dashed line
 * stands between the points.
 *
 * @param curves points of each unbroken piece, as SVG has them
 * @param breaks where the dashed lines stand, from the left
 */
public record LineChart(int width, int height, List<String> curves, List<Point> points, List<Integer> breaks) {
    private static final int STEP = 90;
    private static final int HIGHEST = 140;
    private static final int ABOVE = 30;
    private static final int BELOW = 30;

    /** A year: where it is, and what is written there. */
    public record Point(int x, int y, String label, String text) {}

    public LineChart {
        curves = List.copyOf(curves);
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    static LineChart of(Series series) {
        BigDecimal most = series.points().stream().map(Series.Point::sum).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Point> points = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        List<String> curves = new ArrayList<>();
        StringBuilder curve = new StringBuilder();
        Series.Point before = null;
        for (Series.Point point : series.points()) {
            int x = points.size() * STEP + STEP / 2;
            int y = ABOVE + HIGHEST - (int) Math.round(HIGHEST * point.sum().doubleValue() / most.doubleValue());
            if (before != null && before.form() != point.form()) {
                breaks.add(x - STEP / 2);
                curves.add(curve.toString());
                curve.setLength(0);
            }
            curve.append(x).append(',').append(y).append(' ');
            points.add(new Point(x, y, String.valueOf(point.year()), point.sum().toPlainString()));
            before = point;
        }
        curves.add(curve.toString());
        return new LineChart(Math.max(1, points.size()) * STEP, foot() + BELOW, curves, points, breaks);
    }

    /** Where nothing stands. */
    public static int foot() {
        return ABOVE + HIGHEST;
    }

    /** Where the years are written. */
    public int labels() {
        return foot() + 20;
    }

    /** Where the axis runs. */
    public int axis() {
        return foot();
    }
}
