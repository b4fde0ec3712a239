package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.stats.search.Snippet;
import java.util.List;

/**
 * A report that has the words that were looked for.
 *
 * @param year null when the report names none; its address has 0 then
 * @param hits at most one each in the organ's name, the title and each part of the text
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FoundItem(String organKey, String organ, String division, Integer year, String title, List<Hit> hits) {
    /**
     * A place with one of the words.
     *
     * @param section {@code organ}, {@code title}, or the part of the report as in its sections
     * @param heading of that part as printed, null for organ and title
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Hit(String section, String heading, Snippet snippet) {}

    public FoundItem {
        hits = List.copyOf(hits);
    }

    /** Where the list goes on behind this item. */
    public Cursor position() {
        return Cursor.after(year == null ? 0 : -year, organKey);
    }
}
