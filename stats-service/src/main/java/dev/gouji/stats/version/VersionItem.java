package dev.gouji.stats.version;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One document that an organ published on a year.
 *
 * @param current whether it is the one that counts: that which was received last
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record VersionItem(
        String documentId,
        String sha256,
        String sourceId,
        String sourceUrl,
        LocalDate publishedOn,
        Instant receivedAt,
        String form,
        String title,
        int errors,
        int warnings,
        int infos,
        String ruleBookVersion,
        Instant checkedAt,
        boolean current) {}
