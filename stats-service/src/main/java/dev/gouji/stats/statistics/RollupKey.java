package dev.gouji.stats.statistics;

import dev.gouji.contract.form.FormGeneration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which reports are summed.
 *
 * @param prefix first digits of their division code: none (the whole country), two (a province), four (a city), all six
 * @param kind as in the events, empty when unknown, {@link #ALL} for all kinds
 * @param level as in the events, empty when unknown, {@link #ALL} for all levels
 */
public record RollupKey(String prefix, int year, FormGeneration form, String kind, String level)
        implements Comparable<RollupKey> {
    /** All kinds or levels together. */
    public static final String ALL = "*";

    /** Digits of the smallest part of the country of which kinds and levels are summed each by itself. */
    public static final int DIGITS_BY_KIND = 2;

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
        List<RollupKey> keys = new ArrayList<>();
        for (int digits = 0; digits <= (division == null ? 0 : division.length()); digits += 2) {
            String prefix = digits == 0 ? "" : division.substring(0, digits);
            keys.add(new RollupKey(prefix, report.year(), report.form(), ALL, ALL));
            if (digits <= DIGITS_BY_KIND) {
                keys.add(byKind(prefix, report));
            }
        }
        return keys;
    }

    private static RollupKey byKind(String prefix, Measured report) {
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
