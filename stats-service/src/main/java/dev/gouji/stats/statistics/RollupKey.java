package dev.gouji.stats.statistics;

import dev.gouji.contract.form.FormGeneration;
import java.util.Comparator;
import java.util.List;

/**
 * Which reports are summed.
 *
 * @param prefix first digits of their division code: none (the whole country), two (a province) or four (a city)
 * @param kind as in the events, empty when unknown
 * @param level as in the events, empty when unknown
 */
public record RollupKey(String prefix, int year, FormGeneration form, String kind, String level)
        implements Comparable<RollupKey> {
    private static final Comparator<RollupKey> ORDER = Comparator.comparing(RollupKey::prefix)
            .thenComparingInt(RollupKey::year)
            .thenComparing(RollupKey::form)
            .thenComparing(RollupKey::kind)
            .thenComparing(RollupKey::level);

    /**
     * Every sum that a report goes into: none when its year is unknown, that of the country alone when its division is.
     */
    static List<RollupKey> of(Measured report) {
        String division = report.division();
        if (report.year() == 0) {
            return List.of();
        }
        return division == null
                ? List.of(key("", report))
                : List.of(
                        key("", report), key(division.substring(0, 2), report), key(division.substring(0, 4), report));
    }

    private static RollupKey key(String prefix, Measured report) {
        return new RollupKey(
                prefix,
                report.year(),
                report.form(),
                report.kind() == null ? "" : report.kind(),
                report.level() == null ? "" : report.level());
    }

    @Override
    public int compareTo(RollupKey other) {
        return ORDER.compare(this, other);
    }
}
