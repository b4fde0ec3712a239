package dev.gouji.stats.alert;

import dev.gouji.contract.finding.Bilingual;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A matter as it is now.
 *
 * @param organName null when unknown
 * @param division null when unknown
 * @param rule null where no rule says it
 * @param severity as on the wire
 * @param cells as JSON
 * @param findingId changes with the figures; null where there is no finding
 * @param documentId of the report, null where there is none
 * @param happenedOn the day of the matter itself, which may be long ago
 */
public record Notice(
        AlertSubject subject,
        String organName,
        String division,
        String rule,
        String severity,
        String cells,
        String findingId,
        String documentId,
        Bilingual message,
        LocalDate happenedOn) {
    public Notice {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(severity, "severity is null");
        Objects.requireNonNull(cells, "cells is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(happenedOn, "happenedOn is null");
    }
}
