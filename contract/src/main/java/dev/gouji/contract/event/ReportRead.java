package dev.gouji.contract.event;

import dev.gouji.contract.report.Report;
import java.time.Instant;
import java.util.Objects;

/**
 * A document turned out to be a report.
 *
 * @param parserVersion of the reader; the same document read by another version is another event
 */
public record ReportRead(Report report, String parserVersion, Instant readAt) implements Event {
    public ReportRead {
        Objects.requireNonNull(report, "report is null");
        Objects.requireNonNull(parserVersion, "parserVersion is null");
        Objects.requireNonNull(readAt, "readAt is null");
    }

    @Override
    public Topic topic() {
        return Topic.REPORTS;
    }

    @Override
    public String key() {
        return report.organ().key();
    }

    @Override
    public String eventId() {
        return report.documentId() + "/" + parserVersion + report.source().sightingsMark();
    }

    @Override
    public String type() {
        return "dev.gouji.report-read.v1";
    }

    @Override
    public String producer() {
        return "/gouji/parse-service";
    }

    @Override
    public Instant time() {
        return readAt;
    }
}
