package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Distance;
import dev.gouji.ingest.fetch.HostBusyException;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.Lease;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The distance to a host whoever asks, on whichever replica: a request that is no part of a crawl, as those of a dry run
 * or for an upload by address, takes the host's lease like any crawl, and waits for it as long as it can.
 */
public final class LeasedDistance implements Distance {
    /** Longer than a request may take, with the distance before it. */
    private static final Duration LENGTH = Duration.ofSeconds(90);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final String owner = "request-" + UUID.randomUUID();
    private final Frontier frontier;
    private final Duration gap;
    private final Duration patience;

    /**
     * @param gap from the end of the last request to the host
     * @param patience with whoever has the host
     */
    public LeasedDistance(Frontier frontier, Duration gap, Duration patience) {
        this.frontier = frontier;
        this.gap = gap;
        this.patience = patience;
    }

    /**
     * @throws dev.gouji.ingest.frontier.FrontierAwayException when nobody can say whose the host is
     */
    @Override
    public <T> T keep(String host, Supplier<T> request) throws InterruptedException {
        Lease lease = lease(host);
        try {
            Duration since = lease.sinceLastRequest();
            if (since != null && since.compareTo(gap) < 0) {
                TimeUnit.NANOSECONDS.sleep(gap.minus(since).toNanos());
            }
            try {
                return request.get();
            } finally {
                frontier.asked(lease);
            }
        } finally {
            frontier.release(lease);
        }
    }

    private Lease lease(String host) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Lease> lease = frontier.leaseHost(owner, host, LENGTH);
        while (lease.isEmpty()) {
            if (System.nanoTime() - end >= 0) {
                throw new HostBusyException(host);
            }
            TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
            lease = frontier.leaseHost(owner, host, LENGTH);
        }
        return lease.get();
    }
}
