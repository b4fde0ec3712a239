package dev.gouji.stats;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does something again and again, with a pause in between, until it is closed. */
final class Repeating implements AutoCloseable {
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);

    Repeating(String name, Duration pause, Runnable work) {
        this.thread = Thread.ofVirtual().name("stats-" + name).unstarted(() -> run(pause, work));
    }

    void start() {
        thread.start();
    }

    private void run(Duration pause, Runnable work) {
        try {
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                work.run();
            }
        } catch (InterruptedException e) {
            // Told to end while it worked.
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until what is under way is done. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }
}
