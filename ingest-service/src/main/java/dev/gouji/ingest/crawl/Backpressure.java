package dev.gouji.ingest.crawl;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Holds the crawl back while broker, archive or database are away: first everybody waits, then one host at a time tries
 * until a document goes through.
 */
final class Backpressure {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private int failures;
    private long closedUntil;

    /**
     * @param nanos of a clock that never goes back
     */
    Backpressure(LongSupplier nanos) {
        this.nanos = nanos;
        closedUntil = nanos.getAsLong();
    }

    /** How many more hosts may be taken, when so many are free and so many are under way. */
    synchronized int room(int free, int underWay) {
        if (failures == 0) {
            return free;
        }
        return nanos.getAsLong() - closedUntil >= 0 && underWay == 0 ? Math.min(free, 1) : 0;
    }

    /** Whether a host that is under way may go on to its next page. */
    synchronized boolean isOpen() {
        return failures == 0 || nanos.getAsLong() - closedUntil >= 0;
    }

    /** The pause that begins now. */
    synchronized Duration failed() {
        if (nanos.getAsLong() - closedUntil < 0) {
            return Duration.ofNanos(closedUntil - nanos.getAsLong());
        }
        failures++;
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration next = pause.compareTo(LAST) < 0 ? pause : LAST;
        closedUntil = nanos.getAsLong() + next.toNanos();
        return next;
    }

    synchronized void succeeded() {
        failures = 0;
        closedUntil = nanos.getAsLong();
    }
}
