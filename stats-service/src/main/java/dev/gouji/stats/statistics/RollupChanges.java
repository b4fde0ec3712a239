package dev.gouji.stats.statistics;

import java.util.Map;
import java.util.TreeMap;

/** By how much the sums change when reports come and go. Not thread-safe. */
public final class RollupChanges {
    private final Map<RollupKey, Totals> changes = new TreeMap<>();

    /** A report that counts from now on. */
    public void add(Measured report) {
        RollupKey.of(report).forEach(key -> totals(key).add(report.values()));
    }

    /** A report that no longer counts. */
    public void takeOut(Measured report) {
        RollupKey.of(report).forEach(key -> totals(key).takeOut(report.values()));
    }

    private Totals totals(RollupKey key) {
        return changes.computeIfAbsent(key, absent -> new Totals(Measures.of(absent.form())));
    }

    /** The changes in the order of their keys, so that two writers take rows in one order; none that change nothing. */
    public Map<RollupKey, Totals> all() {
        changes.values().removeIf(Totals::isNothing);
        return changes;
    }
}
