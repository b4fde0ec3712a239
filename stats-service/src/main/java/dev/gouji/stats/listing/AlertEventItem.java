package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.stats.alert.AlertEvent;
import java.time.Instant;

/**
 * What happened to an alert.
 *
 * @param sequence in the order of commits
 * @param person {@code text}: null where nobody did it
 * @param quiet recorded and not pushed
 * @param alert as it was afterwards
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AlertEventItem(
        long sequence,
        String id,
        String change,
        Instant at,
        String person,
        String text,
        boolean quiet,
        AlertItem alert) {

    /** The item for an event. */
    public static AlertEventItem of(AlertEvent event) {
        return new AlertEventItem(
                event.sequence(),
                event.id(),
                event.change().wire(),
                event.alert().changedAt(),
                event.person(),
                event.words(),
                event.quiet(),
                AlertItem.of(event.alert(), 0));
    }
}
