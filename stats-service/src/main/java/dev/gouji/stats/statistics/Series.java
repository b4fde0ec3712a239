package dev.gouji.stats.statistics;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A concept over the years.
 *
 * @param points one a year and form, in the order of years
 * @param breaks where the form changed between two points: figures on the two sides may count different things
 */
public record Series(String concept, Bilingual title, String caution, List<Point> points, List<Break> breaks) {

    /**
     * A year.
     *
     * @param n reports that have the figure
     */
    public record Point(int year, FormGeneration form, BigDecimal sum, int n, int reports) {}

    /** A change of form. */
    public record Break(int after, int before, FormGeneration from, FormGeneration to) {}

    public Series {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /**
     * The series of a concept.
     *
     * @param totals by year and form; forms that do not have the concept are left out
     */
    public static Series of(Concept concept, SortedMap<Integer, Map<FormGeneration, Totals>> totals) {
        List<Point> points = new ArrayList<>();
        totals.forEach((year, forms) -> forms.forEach((form, sums) -> {
            Measures measures = Measures.of(form);
            if (measures.concepts().contains(concept)) {
                int at = measures.indexOf(concept);
                points.add(new Point(year, form, sums.sum(at), sums.count(at), sums.reports()));
            }
        }));
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point after = points.get(i);
            if (before.form() != after.form()) {
                breaks.add(new Break(before.year(), after.year(), before.form(), after.form()));
            }
        }
        return new Series(concept.wire(), concept.title(), concept.caution(), points, breaks);
    }
}
