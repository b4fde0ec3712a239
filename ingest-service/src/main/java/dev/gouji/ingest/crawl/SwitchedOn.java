package dev.gouji.ingest.crawl;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Whether the crawl goes on, asked before each request and looked up once in a while. */
public final class SwitchedOn implements BooleanSupplier {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final CrawlSwitch crawling;
    private final LongSupplier nanos;
    private boolean on;
    private boolean known;
    private long lookedNanos;

    /**
     * @param nanos of a clock that never goes back
     */
    public SwitchedOn(CrawlSwitch crawling, LongSupplier nanos) {
        this.crawling = crawling;
        this.nanos = nanos;
    }

    /**
     * @throws dev.gouji.ingest.frontier.FrontierAwayException when there is no answer: then nobody is asked for anything
     */
    @Override
    public synchronized boolean getAsBoolean() {
        long now = nanos.getAsLong();
        if (!known || now - lookedNanos >= LOOK.toNanos()) {
            known = false;
            on = !crawling.position().paused();
            lookedNanos = now;
            known = true;
        }
        return on;
    }
}
