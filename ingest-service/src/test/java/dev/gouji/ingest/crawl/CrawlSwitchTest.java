package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresCrawlSwitch;
import dev.gouji.ingest.store.PostgresFrontier;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One switch stops two replicas in mid-crawl, and lets them go on where they were. */
class CrawlSwitchTest {
    private final Pool pool = FrontierDatabase.empty();
    private final CrawlSwitch crawling = new PostgresCrawlSwitch(pool);

    @Test
    void stopsAllReplicasAndLetsThemGoOn() throws InterruptedException {
        FakeIntake intake = new FakeIntake();
        RememberingWatch watch = new RememberingWatch();
        try (Farm farm = Farm.start(FarmPlan.of(9, 4));
                Crawler one = replica(farm, intake, watch);
                Crawler other = replica(farm, intake, watch)) {
            one.start();
            other.start();
            await().atMost(30, SECONDS).until(() -> farm.log().requests().size() >= 12);
            crawling.set(true, "维护");
            await().atMost(30, SECONDS).until(() -> one.hostsAtOnce() + other.hostsAtOnce() == 0);
            int before = farm.log().requests().size();
            Thread.sleep(2_500);
            assertEquals(before, farm.log().requests().size());
            assertTrue(FrontierDatabase.number("select count(*) from ingest.page where due_at <= now()") > 0);

            crawling.set(false, null);
            await().pollInterval(Duration.ofMillis(200))
                    .atMost(120, SECONDS)
                    .until(() -> FarmCrawl.isIdle(one) && FarmCrawl.isIdle(other));
            assertEquals(
                    Set.of(),
                    FarmCrawl.without(
                            FarmCrawl.expected(farm.portals()),
                            intake.published.stream().map(RawDocument::sha256).collect(Collectors.toSet())));
            assertEquals(0, watch.failures.size());
        }
    }

    /** With a distance that leaves time for the switch. */
    private Crawler replica(Farm farm, FakeIntake intake, RememberingWatch watch) {
        return FarmCrawl.crawler(
                farm,
                new FarmPortals(farm),
                new PostgresFrontier(pool),
                intake.intake(),
                intake,
                watch,
                FetchLimits.USUAL,
                false,
                slowly(new SwitchedOn(crawling, System::nanoTime)));
    }

    private static BooleanSupplier slowly(BooleanSupplier on) {
        return () -> {
            LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
            return on.getAsBoolean();
        };
    }

    @Test
    void remembersWhatWasSaidLast() {
        assertEquals(new CrawlSwitch.Position(false, null, null), crawling.position());
        CrawlSwitch.Position paused = crawling.set(true, "维护");
        assertTrue(paused.paused() && paused.since() != null);
        assertEquals(paused, new PostgresCrawlSwitch(pool).position());
        assertFalse(crawling.set(false, null).paused());
    }

    @Test
    void asksAgainWhenNobodyAnswered() {
        AtomicBoolean away = new AtomicBoolean(true);
        AtomicLong asked = new AtomicLong();
        SwitchedOn on = new SwitchedOn(
                new CrawlSwitch() {
                    @Override
                    public Position position() {
                        asked.incrementAndGet();
                        if (away.get()) {
                            throw new FrontierAwayException(null);
                        }
                        return new Position(false, null, null);
                    }

                    @Override
                    public Position set(boolean paused, String reason) {
                        throw new UnsupportedOperationException("nobody switches");
                    }
                },
                () -> 0);
        assertThrows(FrontierAwayException.class, on::getAsBoolean);
        away.set(false);
        assertTrue(on.getAsBoolean() && on.getAsBoolean());
        assertEquals(2, asked.get());
    }
}
