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
 * @param trace traceparent of the document that was the reason, null when it is not traced
 */
public record AlertEvent(
        long sequence, Alert alert, Change change, String person, String words, boolean quiet, String trace) {
    public AlertEvent {
        Objects.requireNonNull(alert, "alert is null");
        Objects.requireNonNull(change, "change is null");
    }

    /** One that no document is known for. */
    public AlertEvent(long sequence, Alert alert, Change change, String person, String words, boolean quiet) {
        this(sequence, alert, change, person, words, quiet, null);
    }

    /** The same as part of a trace. */
    public AlertEvent tracedBy(String traceparent) {
        return new AlertEvent(sequence, alert, change, person, words, quiet, traceparent);
    }

    /** The same for ever, wherever it is told. */
    public String id() {
        return alert.id() + "-" + alert.revision();
    }
}
