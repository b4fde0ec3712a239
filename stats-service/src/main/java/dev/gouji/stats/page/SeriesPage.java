package dev.gouji.stats.page;

import dev.gouji.stats.statistics.Concept;
import dev.gouji.stats.statistics.Series;
import java.util.Arrays;
import java.util.List;

/**
 * One figure over the years.
 *
 * @param whose name of the division, or the organ's key
 * @param choices of concepts
 * @param lines of the table
 * @param breaks in words
 */
public record SeriesPage(
        Series series,
        String whose,
        String organ,
        String division,
        List<Choice> choices,
        LineChart chart,
        List<Line> lines,
        List<String> breaks,
        String json) {

    /** A concept to choose. */
    public record Choice(String value, String name, boolean chosen) {}

    /** A year. */
    public record Line(int year, String form, String sum, int n, int reports) {}

    /** The page for a series of an organ, or of a division when the organ is null. */
    public static SeriesPage of(Series series, String organ, String division) {
        Address json = Address.of("/v1/series")
                .with("concept", series.concept())
                .with("organ", organ)
                .with("division", division);
        return new SeriesPage(
                series,
                organ == null ? new Divisions(java.util.Map.of()).name(division == null ? "" : division) : organ,
                organ == null ? "" : organ,
                division == null ? "" : division,
                Arrays.stream(Concept.values())
                        .map(concept -> new Choice(
                                concept.wire(),
                                concept.title().zh(),
                                concept.wire().equals(series.concept())))
                        .toList(),
                LineChart.of(series),
                series.points().stream()
                        .map(point -> new Line(
                                point.year(),
                                Words.form(point.form().name()),
                                point.sum().toPlainString(),
                                point.n(),
                                point.reports()))
                        .toList(),
                series.breaks().stream()
                        .map(gap -> "%d与%d之间格式由%s改为%s"
                                .formatted(
                                        gap.after(),
                                        gap.before(),
                                        Words.form(gap.from().name()),
                                        Words.form(gap.to().name())))
                        .toList(),
                json.link());
    }
}
