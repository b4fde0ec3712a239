package dev.gouji.validate;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits between attempts, ever longer, until the service ends. */
@ApplicationScoped
class Patience {
    private static final long FIRST_MS = 200;
    private static final long LONGEST_MS = 5_000;
    private static final int DOUBLINGS_MAX = 5;

    private final CountDownLatch ending = new CountDownLatch(1);

    void onShutdown(@Observes ShutdownEvent event) {
        ending.countDown();
    }

    /**
     * Returns when it is time for the next attempt.
     *
     * @param attempts made so far, from 1
     * @throws IllegalStateException when the service ends: what was tried is not done
     */
    void beforeNext(int attempts) {
        long pause = Math.min(LONGEST_MS, FIRST_MS << Math.min(attempts - 1, DOUBLINGS_MAX));
        try {
            if (ending.await(pause, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the service ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service ends", e);
        }
    }
}
