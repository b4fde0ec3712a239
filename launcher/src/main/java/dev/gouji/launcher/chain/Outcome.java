package dev.gouji.launcher.chain;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Objects;

/**
 * What became of a document, as the statistics service tells it.
 *
 * @param sequence ascending in the order of recording
 * @param outcome {@code report} or {@code refused}
 * @param organ key of the organ, null when unknown
 * @param year null when unknown
 * @param code of the refusal, as {@code message} and {@code advice}; null for a report
 * @param checkedAt null when refused
 * @param recordedAt when the views had it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Outcome(
        long sequence,
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
        Instant checkedAt,
        Instant recordedAt) {
    private static final String REPORT = "report";

    public Outcome {
        Objects.requireNonNull(documentId, "documentId is null");
        Objects.requireNonNull(outcome, "outcome is null");
    }

    public boolean isReport() {
        return outcome.equals(REPORT);
    }
}
