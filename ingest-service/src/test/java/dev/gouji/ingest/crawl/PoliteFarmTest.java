package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.FarmRequest;
import dev.gouji.ingest.farm.Trap;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The distance between requests, measured by the farm, and what traps cost the portals beside them. */
class PoliteFarmTest {
    private static final int HEALTHY = 5;
    private static final int REQUESTS = 6;
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** A server notices the end of an answer after its reader, above all when it was broken off. */
    private static final Duration NOTICED_LATE = Duration.ofMillis(50);

    @Test
    void keepsItsDistanceAndLetsNoTrapSlowAnyOtherPortal() {
        double alone = secondsARequest(FarmPlan.of(7, HEALTHY));
        double beside = secondsARequest(FarmPlan.of(7, HEALTHY).withAllTraps());
        System.out.printf("seconds a request: %.3f alone, %.3f beside %d traps%n", alone, beside, Trap.values().length);
        assertTrue(beside <= alone * 1.05 + 0.02, "%.3f s against %.3f s a request".formatted(beside, alone));
    }

    /** Of the healthy portals, on the average. */
    private static double secondsARequest(FarmPlan plan) {
        FakeIntake intake = new FakeIntake();
        try (Farm farm = Farm.start(plan)) {
            List<String> healthy = farm.portals().stream()
                    .filter(portal -> portal.trap().isEmpty())
                    .map(FarmPortal::host)
                    .toList();
            try (Crawler crawler = FarmCrawl.crawler(
                    farm,
                    new PostgresFrontier(FrontierDatabase.empty()),
                    intake.intake(),
                    intake,
                    new RememberingWatch(),
                    new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), 20L * 1024 * 1024),
                    true)) {
                crawler.start();
                await().pollInterval(Duration.ofMillis(200))
                        .atMost(60, SECONDS)
                        .until(() -> healthy.stream()
                                .allMatch(host -> farm.log().of(host).size() >= REQUESTS));
            }
            for (String host : farm.log().hosts()) {
                assertTrue(farm.log().mostConnectionsAtOnce(host) <= 1, host + " has several connections");
                farm.log()
                        .smallestGap(host)
                        .ifPresent(gap -> assertTrue(gap.compareTo(SECOND) >= 0, host + " was asked after " + gap));
                farm.log()
                        .smallestPause(host)
                        .ifPresent(pause -> assertTrue(
                                pause.plus(NOTICED_LATE).compareTo(SECOND) >= 0,
                                host + " was asked again after " + pause));
            }
            return healthy.stream()
                    .mapToDouble(host -> span(farm.log().of(host)))
                    .average()
                    .orElseThrow();
        }
    }

    private static double span(List<FarmRequest> requests) {
        long nanos =
                requests.get(REQUESTS - 1).startNanos() - requests.getFirst().startNanos();
        return nanos / 1e9 / (REQUESTS - 1);
    }
}
