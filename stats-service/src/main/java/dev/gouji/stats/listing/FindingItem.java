package dev.gouji.stats.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A finding in a list.
 *
 * @param ordinal its place among the findings of its report
 * @param cells {@code values}, {@code place} and {@code correction}: JSON as in the events
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FindingItem(
        String id,
        String organKey,
        String organ,
        String division,
        Integer year,
        String documentId,
        @JsonIgnore int ordinal,
        String rule,
        String severity,
        String attribution,
        @JsonRawValue String cells,
        @JsonRawValue String values,
        BilingualText message,
        @JsonRawValue String place,
        @JsonRawValue String correction) {

    /** A sentence in both languages. */
    public record BilingualText(String zh, String en) {}
}
