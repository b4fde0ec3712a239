package dev.gouji.ingest;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends what goes round by itself. */
final class Clockwork {
    /** A round that is broken off ends at once, unless it waits for a disk. */
    private static final long PATIENCE_SECONDS = 2;

    private Clockwork() {}

    /** Breaks off the round that is under way, and waits until it has ended. */
    static void stop(ScheduledExecutorService clockwork) {
        clockwork.shutdownNow();
        try {
            clockwork.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
