package dev.gouji.stats.alert;

import java.util.Objects;

/**
 * Something that happened to an alert.
 *
 * @param sequence in the order of commits; 0 before it is written
 * @param alert as it was afterwards
 * @param person who did it, null when nobody did
 * @param words that person's, null when there are none
 * @param quiet recorded, and not pushed
 */
public record AlertEvent(long sequence, Alert alert, Change change, String person, String words, boolean quiet) {
    public AlertEvent {
        Objects.requireNonNull(alert, "alert is null");
        Objects.requireNonNull(change, "change is null");
    }

    /** The same for ever, wherever it is told. */
    public String id() {
        return alert.id() + "-" + alert.revision();
    }
}
