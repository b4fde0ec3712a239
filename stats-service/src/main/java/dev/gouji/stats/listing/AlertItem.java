package dev.gouji.stats.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.stats.alert.Alert;
import java.time.Instant;

/**
 * An alert in a list.
 *
 * @param number its place in the list of all alerts; 0 where it stands in no list
 * @param kind {@code state}, {@code severity}: as {@link dev.gouji.stats.alert.AlertKind} and others have them on the wire
 * @param year null when there is none
 * @param open whether it is still so
 * @param revision counts what happened to it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AlertItem(
        @JsonIgnore long number,
        String id,
        String kind,
        String organKey,
        String organ,
        String division,
        Integer year,
        String rule,
        String severity,
        @JsonRawValue String cells,
        String findingId,
        String documentId,
        Bilingual message,
        boolean open,
        String state,
        int revision,
        Instant openedAt,
        Instant changedAt) {

    /** The item for an alert. */
    public static AlertItem of(Alert alert, long number) {
        return new AlertItem(
                number,
                alert.id(),
                alert.kind().wire(),
                alert.organKey(),
                alert.organName(),
                alert.division(),
                alert.year() == 0 ? null : alert.year(),
                alert.rule(),
                alert.severity(),
                alert.cells(),
                alert.findingId(),
                alert.documentId(),
                alert.message(),
                alert.open(),
                alert.state().wire(),
                alert.revision(),
                alert.openedAt(),
                alert.changedAt());
    }

    /** Where the list goes on behind this item. */
    public Cursor position() {
        return Cursor.after(number);
    }
}
