package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * What became of a document.
 *
 * @param sequence ascending in the order of commits, with gaps
 * @param outcome {@code report} or {@code refused}
 * @param organ the organ's key, of a refused document the name that the source gives
 * @param checkedAt null when refused
 * @param recordedAt when the views had it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OutcomeItem(
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
        Instant recordedAt) {}
