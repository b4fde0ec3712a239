package dev.gouji.validate.series;

import dev.gouji.contract.event.ReportRead;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Which of two reports on one year is the newer: the one received later, then by document, then the one read later.
 * Instants are cut to microseconds, which is what the database keeps, so that both decide alike.
 */
public record ReportVersion(Instant receivedAt, String documentId, Instant readAt)
        implements Comparable<ReportVersion> {
    private static final Comparator<ReportVersion> ORDER = Comparator.comparing(ReportVersion::receivedAt)
            .thenComparing(ReportVersion::documentId)
            .thenComparing(ReportVersion::readAt);

    public ReportVersion {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        readAt = readAt.truncatedTo(ChronoUnit.MICROS);
    }

    static ReportVersion of(ReportRead reading) {
        return new ReportVersion(
                reading.report().source().receivedAt(), reading.report().documentId(), reading.readAt());
    }

    @Override
    public int compareTo(ReportVersion other) {
        return ORDER.compare(this, other);
    }
}
