package dev.gouji.stats.view;

import java.time.Instant;

/**
 * What became of a document.
 *
 * @param outcome {@code report} or {@code refused}
 * @param year null when unknown or refused
 * @param code {@code message} and {@code advice} of the refusal, null for a report
 * @param readAt when it was read or refused
 * @param checkedAt null when refused
 */
public record OutcomeRow(
        String documentId,
        String sourceId,
        String outcome,
        String organ,
        Integer year,
        String code,
        String message,
        String advice,
        Instant receivedAt,
        Instant readAt,
        Instant checkedAt) {

    /** The document turned out to be this report. */
    public static OutcomeRow of(ReportRow report) {
        return new OutcomeRow(
                report.documentId(),
                report.sourceId(),
                "report",
                report.organKey(),
                report.year() == ReportRow.YEAR_UNKNOWN ? null : report.year(),
                null,
                null,
                null,
                report.receivedAt(),
                report.readAt(),
                report.checkedAt());
    }

    /** The document was refused. */
    public static OutcomeRow of(RefusalRow refusal) {
        return new OutcomeRow(
                refusal.documentId(),
                refusal.sourceId(),
                "refused",
                refusal.organ(),
                null,
                refusal.code(),
                refusal.message(),
                refusal.advice(),
                refusal.receivedAt(),
                refusal.refusedAt(),
                null);
    }
}
