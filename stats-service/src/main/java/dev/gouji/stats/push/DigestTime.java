package dev.gouji.stats.push;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When the next digest is sent: never around full and half hours, when everybody's robots speak. */
public final class DigestTime {
    private static final long HALF_HOUR = 30 * 60L;
    private static final long QUIET_BEFORE = 60;
    private static final long QUIET_AFTER = 120;
    private static final int SPREAD = 240;

    private DigestTime() {}

    /** The moment after the given distance, or some minutes later. */
    public static Instant after(Instant now, Duration distance, RandomGenerator random) {
        Instant due = now.plus(distance);
        long inHalfHour = Math.floorMod(due.getEpochSecond(), HALF_HOUR);
        if (inHalfHour >= QUIET_AFTER && inHalfHour < HALF_HOUR - QUIET_BEFORE) {
            return due;
        }
        long untilQuiet = inHalfHour < QUIET_AFTER ? QUIET_AFTER - inHalfHour : HALF_HOUR - inHalfHour + QUIET_AFTER;
        return due.plusSeconds(untilQuiet + random.nextInt(SPREAD));
    }
}
