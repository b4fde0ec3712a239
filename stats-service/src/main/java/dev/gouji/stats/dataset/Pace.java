package dev.gouji.stats.dataset;

import java.time.Duration;

/**
 * How work that nobody waits for leaves the machine to those who ask: after each step it rests in proportion to what the
 * step took. Where others are busy a step takes longer, and so does the rest.
 *
 * @param share of the time that is worked, above 0 up to 1, which never rests
 */
public record Pace(double share) {
    public Pace {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "gouji.stats.datasets-share has to be above 0 and at most 1, found " + share);
        }
    }

    /** How long to rest after a step of that length. */
    public Duration restAfter(Duration worked) {
        return Duration.ofNanos(Math.round(worked.toNanos() * (1 / share - 1)));
    }
}
