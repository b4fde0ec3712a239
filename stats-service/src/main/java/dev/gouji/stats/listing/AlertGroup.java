package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * The alerts on one organ and year.
 *
 * @param year null when there is none
 * @param alerts all of them; {@code open}: that are still so, of these {@code errors} and {@code warnings}
 * @param unhandled open ones that nobody has taken up
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AlertGroup(
        String organKey,
        String organ,
        String division,
        Integer year,
        int alerts,
        int open,
        int errors,
        int warnings,
        int unhandled,
        Instant changedAt) {

    /** Where the list goes on behind this item. */
    public Cursor position() {
        return Cursor.after(year == null ? 0 : -year, organKey);
    }
}
