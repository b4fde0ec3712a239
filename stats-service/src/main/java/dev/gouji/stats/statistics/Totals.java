package dev.gouji.stats.statistics;

import java.math.BigDecimal;
import java.util.Arrays;

/** Sums over reports on one generation of the form, by measure, and over how many reports each goes. Not thread-safe. */
public final class Totals {
    private int reports;
    private final BigDecimal[] sums;
    private final int[] counts;

    /** Over no report. */
    public Totals(Measures measures) {
        sums = new BigDecimal[measures.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
        counts = new int[measures.size()];
    }

    /** Adds a report. */
    public void add(BigDecimal[] values) {
        change(values, 1);
    }

    /** Takes a report out again. */
    public void takeOut(BigDecimal[] values) {
        change(values, -1);
    }

    private void change(BigDecimal[] values, int by) {
        reports += by;
        for (int i = 0; i < sums.length; i++) {
            if (values[i] != null) {
                counts[i] += by;
                // Most figures are.
                if (values[i].signum() != 0) {
                    sums[i] = by > 0 ? sums[i].add(values[i]) : sums[i].subtract(values[i]);
                }
            }
        }
    }

    /** Adds sums that were made elsewhere; arrays in the order of the measures. */
    public void add(int moreReports, BigDecimal[] moreSums, int[] moreCounts) {
        if (moreSums.length != sums.length || moreCounts.length != counts.length) {
            throw new IllegalArgumentException("expected %d measures, found %d sums and %d counts: rebuild the roll-ups"
                    .formatted(sums.length, moreSums.length, moreCounts.length));
        }
        reports += moreReports;
        for (int i = 0; i < sums.length; i++) {
            counts[i] += moreCounts[i];
            if (moreSums[i].signum() != 0) {
                sums[i] = sums[i].add(moreSums[i]);
            }
        }
    }

    public int reports() {
        return reports;
    }

    /** How many measures there are. */
    public int size() {
        return sums.length;
    }

    /** Whether adding it to anything changes nothing. */
    public boolean isNothing() {
        return reports == 0
                && Arrays.stream(counts).allMatch(count -> count == 0)
                && Arrays.stream(sums).allMatch(sum -> sum.signum() == 0);
    }

    /** The sum of a measure, without needless zeros behind the point. */
    public BigDecimal sum(int measure) {
        if (sums[measure].scale() == 0) {
            return sums[measure];
        }
        BigDecimal sum = sums[measure].stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }

    /** Over how many reports it goes. */
    public int count(int measure) {
        return counts[measure];
    }
}
