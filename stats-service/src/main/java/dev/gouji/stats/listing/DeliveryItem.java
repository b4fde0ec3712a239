package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * What came of telling somebody of an event.
 *
 * @param sequence of the event
 * @param webhookId by which a receiver knows it again
 * @param state {@code pending}, {@code delivered} or {@code failed}
 * @param status of HTTP, {@code error}: of the last attempt; null when there was none
 * @param nextAt when it is tried again, null unless pending
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DeliveryItem(
        long sequence,
        String webhookId,
        String organKey,
        String state,
        int attempts,
        Integer status,
        String error,
        Instant attemptedAt,
        Instant nextAt) {

    /** Where the list goes on behind this item. */
    public Cursor position() {
        return Cursor.after(sequence);
    }
}
