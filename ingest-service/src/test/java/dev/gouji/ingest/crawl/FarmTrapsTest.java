package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmRequest;
import dev.gouji.ingest.farm.Trap;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A farm with a portal for each trap: what the crawl finds, without the waiting between requests. */
class FarmTrapsTest {
    private static final int PORTALS = Integer.getInteger("gouji.portals", 40);
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(3), 20L * 1024 * 1024);

    @Test
    void findsEveryReportOnceAndAsksAgainOnlyForChanges() {
        try (Farm farm = Farm.start(FarmPlan.of(20250122, PORTALS).withAllTraps())) {
            Frontier frontier = new PostgresFrontier(FrontierDatabase.empty());
            FakeIntake intake = new FakeIntake();
            RememberingWatch watch = new RememberingWatch();
            crawl(farm, frontier, intake, watch);
            // What could not be had at once is tried again later, as a host asks.
            for (int i = 0; i < 5; i++) {
                FrontierDatabase.later(Duration.ofHours(3));
                crawl(farm, frontier, intake, watch);
            }
            assertEquals(List.of(), watch.failures);
            Set<String> hashes =
                    intake.published.stream().map(RawDocument::sha256).collect(Collectors.toSet());
            assertEquals(List.of(), FarmCrawl.missing(farm, hashes));
            // Organs of the same made-up name may stand on two portals.
            Map<String, List<String>> twice = new TreeMap<>(intake.published.stream()
                    .collect(Collectors.groupingBy(
                            document -> document.source().id().split("/")[1] + " " + document.sha256(),
                            Collectors.mapping(document -> document.source().id(), Collectors.toList()))));
            twice.values().removeIf(sources -> sources.size() == 1);
            assertEquals(Map.of(), twice);
            Map<String, Long> fetchedTwice = farm.log().fetchedTwice();
            // What breaks off after its head is tried again.
            fetchedTwice.keySet().removeIf(target -> target.endsWith("/robots.txt") || target.contains("/trap/"));
            assertEquals(Map.of(), fetchedTwice);
            assertEquals(Set.of(), refusedPages(farm));
            printMostAsked(farm);
            asksOnlyForChanges(farm, frontier, intake, watch);
        }
    }

    /** Pages that no crawler may ask for. */
    private static Set<String> refusedPages(Farm farm) {
        Set<String> asked = new HashSet<>();
        for (FarmRequest request : farm.log().requests()) {
            boolean denied = request.host().equals(farm.portal(Trap.ROBOTS_DENY).host())
                    || request.host()
                            .equals(farm.portal(Trap.ROBOTS_SERVER_ERROR).host())
                    || request.target().startsWith("/admin");
            if (denied && !request.isRobots()) {
                asked.add(request.host() + request.target());
            }
        }
        return asked;
    }

    private static void printMostAsked(Farm farm) {
        farm.portals().stream()
                .filter(portal -> portal.trap().isPresent())
                .sorted((one, other) -> Integer.compare(
                        farm.log().of(other.host()).size(),
                        farm.log().of(one.host()).size()))
                .limit(5)
                .forEach(portal -> System.out.printf(
                        "%s: %d requests%n",
                        portal.trap().orElseThrow(),
                        farm.log().of(portal.host()).size()));
    }

    private static void asksOnlyForChanges(Farm farm, Frontier frontier, FakeIntake intake, RememberingWatch watch) {
        int published = intake.published.size();
        farm.log().clear();
        new FarmPortals(farm).enabled().forEach(portal -> frontier.makeDue(portal.id()));
        FrontierDatabase.later(Duration.ofDays(3));
        crawl(farm, frontier, intake, watch);
        assertEquals(published, intake.published.size());
        // Its links carry another session each time: what it says has changed, as it says.
        String sessions = farm.portal(Trap.SESSION_IDS).host();
        List<FarmRequest> answered = farm.log().requests().stream()
                .filter(request -> request.status() == 200
                        && !request.target().startsWith("/robots")
                        && !request.host().equals(sessions))
                .toList();
        List<String> full = pages(answered, true);
        List<String> unconditional = pages(answered, false);
        Set<String> markless = Set.copyOf(
                FrontierDatabase.texts(
                        "select replace(address, 'http://', '') from ingest.page where etag is null and last_modified is null"));
        assertEquals(List.of(), full);
        assertEquals(
                List.of(),
                unconditional.stream().filter(page -> !markless.contains(page)).toList());
        long unchanged = farm.log().requests().stream()
                .filter(request -> request.status() == 304)
                .count();
        System.out.printf("second crawl: %d answers 304, %d pages without marks%n", unchanged, unconditional.size());
        assertTrue(unchanged > 100, unchanged + " answers 304");
    }

    private static List<String> pages(List<FarmRequest> requests, boolean conditional) {
        return requests.stream()
                .filter(request -> request.isConditional() == conditional)
                .map(request -> request.host() + request.target())
                .toList();
    }

    private static void crawl(Farm farm, Frontier frontier, FakeIntake intake, RememberingWatch watch) {
        try (Crawler crawler = FarmCrawl.crawler(farm, frontier, intake.intake(), intake, watch, LIMITS, false)) {
            crawler.start();
            await().pollInterval(Duration.ofMillis(300)).atMost(300, SECONDS).until(() -> FarmCrawl.isIdle(crawler));
        }
    }
}
