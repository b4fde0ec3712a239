package dev.gouji.ingest.crawl;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits as long as it is told to. */
public final class RealWaiting implements Waiting {
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public boolean await(Duration time) {
        try {
            return !over.await(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over.countDown();
            return false;
        }
    }

    @Override
    public boolean isOver() {
        return over.getCount() == 0;
    }

    @Override
    public void end() {
        over.countDown();
    }
}
