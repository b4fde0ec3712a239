package dev.gouji.parse.document;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a decoder tells whoever waits for it that slow work begins, as when the pages turn out to be images. Where nobody
 * listens nothing happens.
 */
public final class SlowWork {
    private static final ThreadLocal<Consumer<Duration>> LISTENER = new ThreadLocal<>();

    private SlowWork() {}

    /** Whoever waits for what this thread decodes. */
    public static void listen(Consumer<Duration> listener) {
        LISTENER.set(listener);
    }

    /** From now on the document at hand may take this long. */
    public static void begins(Duration atMost) {
        Consumer<Duration> listener = LISTENER.get();
        if (listener != null) {
            listener.accept(atMost);
        }
    }
}
