package dev.gouji.stats.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What is recorded without being pushed: matters of long ago, which only history that is filled in brings up.
 *
 * @param always push nothing, as while a country's history is loaded
 * @param pushWithin how old a matter may be to be pushed
 */
public record Quietness(Clock clock, boolean always, Duration pushWithin) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public Quietness {
        if (pushWithin.isNegative()) {
            throw new IllegalArgumentException("pushWithin is %s: expected a duration from 0".formatted(pushWithin));
        }
    }

    /** This moment as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** Whether a matter of that day is recorded only. */
    public boolean covers(LocalDate happenedOn) {
        return always || happenedOn.isBefore(today().minusDays(pushWithin.toDays()));
    }
}
