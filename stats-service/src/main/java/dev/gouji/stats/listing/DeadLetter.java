package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * A record that a service put aside since no attempt could process it.
 *
 * @param id topic, partition and offset among the dead letters
 * @param topic where it came from, and where a replay sends it
 * @param key as text
 * @param service that put it aside; null when the record does not say
 * @param reason in the words of that service; null when the record does not say
 * @param attempts null when the record does not say
 * @param bytes of its value
 * @param redrivenAt when it was last sent back, null when nobody did
 * @param redrivenBy who did, null when nobody did
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DeadLetter(
        String id,
        String topic,
        String key,
        String service,
        String reason,
        String attempts,
        Instant putAsideAt,
        int bytes,
        Instant redrivenAt,
        String redrivenBy) {

    /** The same, sent back. */
    public DeadLetter redriven(Instant at, String by) {
        return new DeadLetter(id, topic, key, service, reason, attempts, putAsideAt, bytes, at, by);
    }
}
