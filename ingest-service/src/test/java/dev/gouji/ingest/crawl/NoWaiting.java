package dev.gouji.ingest.crawl;

import java.time.Duration;

/** Time between requests passes at once; only the time of those that look for work is real, and short. */
public final class NoWaiting implements Waiting {
    private static final Duration SHORT = Duration.ofMillis(20);
    private final RealWaiting real = new RealWaiting();

    @Override
    public boolean await(Duration time) {
        boolean isDispatcher = Thread.currentThread().getName().equals("crawl-dispatcher");
        return real.await(isDispatcher ? SHORT : Duration.ZERO);
    }

    @Override
    public boolean isOver() {
        return real.isOver();
    }

    @Override
    public void end() {
        real.end();
    }
}
