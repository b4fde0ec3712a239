package dev.gouji.stats.page;

import dev.gouji.stats.statistics.Comparison;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of a comparison as a box from the lower to the upper quartile, with the median and the organ's own value, laid out
 * for an SVG picture of {@link #WIDTH} units. The same figures stand in the table around it.
 *
 * @param left where the box begins
 * @param wide how wide it is, at least 1
 * @param own where the own value stands, -1 when there is none
 */
public record BoxPlot(int left, int wide, int median, int own) {
    /** Of the picture. */
    public static final int WIDTH = 200;

    private static final int MARGIN = 8;

    /** The box of a line; null when the line has no quartiles. */
    static BoxPlot of(Comparison.Line line) {
        if (line.median() == null) {
            return null;
        }
        double most = Stream.of(line.upperQuartile(), line.own())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double scale = (WIDTH - 2 * MARGIN) / (most > 0 ? most : 1);
        int left = at(line.lowerQuartile(), scale);
        return new BoxPlot(
                left,
                Math.max(1, at(line.upperQuartile(), scale) - left),
                at(line.median(), scale),
                line.own() == null ? -1 : at(line.own(), scale));
    }

    private static int at(BigDecimal value, double scale) {
        return MARGIN + (int) Math.round(Math.max(0, value.doubleValue()) * scale);
    }
}
