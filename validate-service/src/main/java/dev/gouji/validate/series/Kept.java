package dev.gouji.validate.series;

import java.util.Map;
import java.util.Set;

/**
 * What is kept and concerns a batch of reports.
 *
 * @param reports those that stand for the years of {@link SeriesCheck#neighbourhood}
 * @param years of each organ of the batch, the years of which a report is kept
 */
public record Kept(Map<SeriesKey, ReceivedReport> reports, Map<String, Set<Integer>> years) {

    /** Nothing is kept yet. */
    public static final Kept NOTHING = new Kept(Map.of(), Map.of());

    public Kept {
        reports = Map.copyOf(reports);
        years = Map.copyOf(years);
    }
}
