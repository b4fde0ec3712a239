package dev.gouji.stats.view;

import java.util.Comparator;
import java.util.Objects;

/**
 * Whose report on which year.
 *
 * @param year {@link ReportRow#YEAR_UNKNOWN} when the report does not say
 */
public record ReportKey(String organKey, int year) implements Comparable<ReportKey> {
    private static final Comparator<ReportKey> ORDER =
            Comparator.comparing(ReportKey::organKey).thenComparingInt(ReportKey::year);

    public ReportKey {
        Objects.requireNonNull(organKey, "organKey is null");
    }

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }
}
