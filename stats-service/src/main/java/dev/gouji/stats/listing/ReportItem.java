package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in a list.
 *
 * @param organKey the organ's part of the report's address
 * @param organ its name, null when the report names none
 * @param year null when the report names none; its address has 0 then
 * @param errors {@code warnings} and {@code infos}: findings of each severity; null for who may not see them
 * @param problemCount what the reader met and could not take as it stands
 * @param figuresRead cells that hold a number
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ReportItem(
        String organKey,
        String organ,
        String division,
        String kind,
        String level,
        Integer year,
        String form,
        String title,
        Integer errors,
        Integer warnings,
        Integer infos,
        int problemCount,
        int figuresRead,
        String documentId,
        String sha256,
        String sourceId,
        String sourceUrl,
        LocalDate publishedOn,
        Instant receivedAt,
        String ruleBookVersion,
        Instant checkedAt) {

    /** As somebody sees it who may see the findings of a scope. */
    public ReportItem seenBy(Scope scope) {
        if (scope.covers(belonging())) {
            return this;
        }
        return new ReportItem(
                organKey,
                organ,
                division,
                kind,
                level,
                year,
                form,
                title,
                null,
                null,
                null,
                problemCount,
                figuresRead,
                documentId,
                sha256,
                sourceId,
                sourceUrl,
                publishedOn,
                receivedAt,
                ruleBookVersion,
                checkedAt);
    }

    /** Whose it is. */
    public Belonging belonging() {
        return new Belonging(organKey, division, kind);
    }

    /** Whether its findings are shown. */
    public boolean shown() {
        return errors != null;
    }
}
