package dev.gouji.ingest.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.HostBusyException;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Requests outside of a crawl, a dry run's for one: they wait for the host like any replica. */
class LeasedDistanceTest {
    private static final String HOST = "www.example.org";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Frontier frontier = new PostgresFrontier(FrontierDatabase.empty());

    private Distanced distance(Duration gap, Duration patience) {
        return new Distanced(new LeasedDistance(frontier, gap, patience));
    }

    private record Distanced(LeasedDistance distance) {
        long nanos() throws InterruptedException {
            return distance.keep(HOST, System::nanoTime);
        }
    }

    @Test
    void keepsItsDistanceAcrossReplicas() throws Exception {
        Duration gap = Duration.ofMillis(400);
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int replica = 0; replica < 4; replica++) {
                Distanced own = distance(gap, LONG);
                threads.submit(() -> times.add(own.nanos()));
            }
        }
        Collections.sort(times);
        assertEquals(4, times.size());
        for (int i = 1; i < times.size(); i++) {
            long apart = times.get(i) - times.get(i - 1);
            assertTrue(apart >= gap.minusMillis(2).toNanos(), i + ": " + apart);
        }
    }

    @Test
    void waitsForACrawlAndHoldsItOff() throws Exception {
        frontier.sow(Map.of("p", List.of(WebAddress.of("http://" + HOST + "/list"))));
        Lease crawl = frontier.lease("crawler", LONG, 10).getFirst();
        assertThrows(
                HostBusyException.class,
                () -> distance(Duration.ZERO, Duration.ofMillis(300)).nanos());
        CompletableFuture<Boolean> alone = CompletableFuture.supplyAsync(() -> {
            try {
                return new LeasedDistance(frontier, Duration.ZERO, LONG)
                        .keep(HOST, () -> frontier.lease("crawler", LONG, 10).isEmpty());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(300);
        assertFalse(alone.isDone());
        frontier.release(crawl);
        assertTrue(alone.get());
        Lease next = frontier.lease("crawler", LONG, 10).getFirst();
        assertTrue(next.sinceLastRequest().compareTo(LONG) < 0, next.toString());
    }

    @Test
    void heedsAPauseThatAHostAskedFor() {
        frontier.sow(Map.of("p", List.of(WebAddress.of("http://" + HOST + "/list"))));
        FrontierDatabase.ask("update ingest.host set paused_until = now() + interval '1 hour'");
        assertThrows(
                HostBusyException.class,
                () -> distance(Duration.ZERO, Duration.ofMillis(200)).nanos());
    }
}
