package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Distance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The distance between the requests for one robots.txt and what it redirects to. The round over the host has waited
 * before the first of them, and waits after the last.
 */
public final class RoundDistance implements Distance {
    private static final int HOSTS_MAX = 10_000;

    private final Waiting waiting;
    private final Map<String, Long> lastNanos = new ConcurrentHashMap<>();

    public RoundDistance(Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public <T> T keep(String host, Supplier<T> request) throws InterruptedException {
        Long last = lastNanos.get(host);
        long wait = last == null ? 0 : last + Politeness.LEAST.toNanos() - System.nanoTime();
        if (wait > 0 && !waiting.await(java.time.Duration.ofNanos(wait))) {
            throw new InterruptedException("the crawl is to end");
        }
        try {
            return request.get();
        } finally {
            if (lastNanos.size() >= HOSTS_MAX) {
                lastNanos.clear();
            }
            lastNanos.put(host, System.nanoTime());
        }
    }
}
