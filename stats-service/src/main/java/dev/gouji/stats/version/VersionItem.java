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
        Integer errors,
        Integer warnings,
        Integer infos,
        String ruleBookVersion,
        Instant checkedAt,
        boolean current) {

    /** Without its findings, for who may not see them. */
    public VersionItem withoutFindings() {
        return new VersionItem(
                documentId,
                sha256,
                sourceId,
                sourceUrl,
                publishedOn,
                receivedAt,
                form,
                title,
                null,
                null,
                null,
                ruleBookVersion,
                checkedAt,
                current);
    }
}
