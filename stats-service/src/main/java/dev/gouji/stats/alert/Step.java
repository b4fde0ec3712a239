package dev.gouji.stats.alert;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person does with an alert.
 *
 * @param text what was said; needed for an explanation and for the account of a correction
 */
public record Step(AlertState to, String person, String text) {
    public Step {
        Objects.requireNonNull(to, "to is null");
        Objects.requireNonNull(person, "person is null");
    }

    /** Whether it may be taken from there. */
    public boolean isLegalFrom(AlertState state) {
        return state.next().contains(to);
    }

    /** The alert after it. */
    public AlertEvent on(Alert alert, Instant now) {
        if (!isLegalFrom(alert.state())) {
            throw new IllegalArgumentException("from %s to %s: expected one of %s"
                    .formatted(alert.state(), to, alert.state().next()));
        }
        return new AlertEvent(0, alert.with(alert.open(), to, now), Change.to(to), person, text, false);
    }
}
