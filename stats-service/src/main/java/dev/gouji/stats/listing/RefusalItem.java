package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;

/** A refused document in a list, the last refused first. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RefusalItem(
        String documentId,
        String sourceId,
        String sourceUrl,
        String sha256,
        String organ,
        String division,
        String code,
        String message,
        String advice,
        LocalDate publishedOn,
        Instant receivedAt,
        Instant refusedAt) {

    /** Where the list goes on behind this item. */
    public Cursor position() {
        return Cursor.after(refusedAt, documentId);
    }
}
