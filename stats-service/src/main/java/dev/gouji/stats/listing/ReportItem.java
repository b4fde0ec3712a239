package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in a list.
 *
 * @param organKey the organ's part of the report's address
 * @param organ its name, null when the report names none
 * @param year null when the report names none; its address has 0 then
 * @param errors {@code warnings} and {@code infos}: findings of each severity
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
        int errors,
        int warnings,
        int infos,
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

    /** Where the list goes on behind this item: newest year first, organs in ascending order. */
    public Cursor position() {
        return Cursor.after(year == null ? 0 : -year, organKey);
    }
}
