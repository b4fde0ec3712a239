package dev.gouji.validate.series;

import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.report.Report;
import java.util.Objects;
import java.util.Optional;

/**
 * A report as it came in, with the bytes it came in: those are kept, so that nothing has to be written anew.
 *
 * @param value JSON of the reading
 */
public record ReceivedReport(ReportRead reading, byte[] value) {
    public ReceivedReport {
        Objects.requireNonNull(reading, "reading is null");
        Objects.requireNonNull(value, "value is null");
    }

    /** The report itself. */
    public Report report() {
        return reading.report();
    }

    /** Its place among the years of its organ; none when nobody knows the year. */
    public Optional<SeriesKey> key() {
        return Optional.ofNullable(report().year().value())
                .map(year -> new SeriesKey(report().organ().key(), year));
    }

    /** Its place among the reports on the same year. */
    public ReportVersion version() {
        return ReportVersion.of(reading);
    }
}
