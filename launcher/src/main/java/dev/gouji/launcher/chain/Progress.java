package dev.gouji.launcher.chain;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Tells people how far things are, at most once a second. */
public final class Progress {
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private long last = start - PAUSE_NANOS;

    public Progress(PrintWriter out) {
        this.out = out;
    }

    /** A step, with the seconds since the beginning. */
    public void tell(String step) {
        out.println("[%5.1f s] %s".formatted((System.nanoTime() - start) / 1e9, step));
        out.flush();
    }

    /** So many of so many; the last is always told. */
    public void count(String what, int done, int all) {
        long now = System.nanoTime();
        if (done == all || now - last >= PAUSE_NANOS) {
            last = now;
            tell("%s: %d / %d".formatted(what, done, all));
        }
    }
}
