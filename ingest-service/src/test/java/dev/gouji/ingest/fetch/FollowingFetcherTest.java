package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.Trap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FollowingFetcherTest {
    private static final Duration GAP = Duration.ofMillis(200);

    @Test
    void followsAMovedSiteAndEndsInCircles() throws InterruptedException {
        try (Farm farm = Farm.start(FarmPlan.of(31, 0)
                        .with(
                                Trap.MOVED_SITE,
                                Trap.REDIRECT_LOOP,
                                Trap.REDIRECT_CHAIN_OF_TEN,
                                Trap.REDIRECT_ENDLESS_QUERY));
                HttpFetcher fetcher = Network.fetcher(farm)) {
            FollowingFetcher following = new FollowingFetcher(fetcher, new HostDistance(GAP));
            FarmPortal moved = farm.portal(Trap.MOVED_SITE);
            Followed followed = following.fetch(WebAddress.of(moved.trapAddress()));
            assertEquals("Content", TrapTest.said(followed.answer()));
            assertEquals("new-" + moved.host(), followed.address().host());
            assertEquals(List.of(WebAddress.of(moved.trapAddress())), followed.passed());
            for (Trap trap : List.of(Trap.REDIRECT_LOOP, Trap.REDIRECT_CHAIN_OF_TEN, Trap.REDIRECT_ENDLESS_QUERY)) {
                FarmPortal portal = farm.portal(trap);
                Answer answer =
                        following.fetch(WebAddress.of(portal.trapAddress())).answer();
                assertEquals("Failed BAD_REDIRECT", TrapTest.said(answer));
                assertTrue(farm.log().of(portal.host()).size() <= 6, "too many requests into " + trap);
                assertTrue(farm.log().smallestGap(portal.host()).orElseThrow().compareTo(GAP) >= 0);
                assertEquals(1, farm.log().mostConnectionsAtOnce(portal.host()));
            }
        }
    }

    @Test
    void aHostIsAskedByOneAtATimeAndOthersNeedNotWait() throws Exception {
        HostDistance distance = new HostDistance(GAP);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(() -> distance.keep("a.cn", () -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                return atOnce.decrementAndGet();
            }));
        }
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(tasks);
        }
        assertEquals(1, most.get());
        assertTrue(System.nanoTime() - start >= GAP.multipliedBy(3).toNanos());
        long free = System.nanoTime();
        distance.keep("b.cn", () -> 0);
        assertTrue(System.nanoTime() - free < GAP.toNanos(), "another host had to wait");
    }
}
