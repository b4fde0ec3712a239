package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;

/**
 * Whether an organ published its report on a year.
 *
 * @param organ null when its report names none
 * @param state {@code in_time}, {@code late}, {@code undated} or {@code missing}
 * @param publishedOn null when unknown or missing
 * @param deadline of article 49
 * @param registered whether the register says that it must
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OrganCoverageItem(
        String organKey,
        String organ,
        String division,
        int year,
        String state,
        LocalDate publishedOn,
        LocalDate deadline,
        boolean registered) {

    /** Where the list goes on behind this item. */
    public Cursor position() {
        return Cursor.after(-year, organKey);
    }
}
