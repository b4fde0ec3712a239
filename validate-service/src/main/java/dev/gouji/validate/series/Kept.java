package dev.gouji.validate.series;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept and concerns a batch of reports.
 *
 * @param reports those that stand for the years of {@link SeriesCheck#neighbourhood}
 * @param years of each organ of the batch, the years of which a report is kept
 * @param copies of organs and years whose report stands at several addresses, the newest of each address
 */
public record Kept(
        Map<SeriesKey, ReceivedReport> reports,
        Map<String, Set<Integer>> years,
        Map<SeriesKey, List<ReceivedReport>> copies) {

    /** Nothing is kept yet. */
    public static final Kept NOTHING = new Kept(Map.of(), Map.of(), Map.of());

    public Kept {
        reports = Map.copyOf(reports);
        years = Map.copyOf(years);
        copies = Map.copyOf(copies);
    }
}
