package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** A crawl of pages in memory, with the frontier in a real database. */
final class FakeCrawl {
    private static final CrawlSettings SETTINGS =
            new CrawlSettings(8, Duration.ofSeconds(30), Duration.ofMillis(20), Duration.ofMillis(200));

    final FakeWeb web = new FakeWeb();
    final FakeIntake intake = new FakeIntake();
    final TestPortals portals = new TestPortals();
    final RememberingWatch watch = new RememberingWatch();
    final Pool pool = FrontierDatabase.empty();
    final Frontier frontier = new PostgresFrontier(pool);

    /** Until nothing is due. */
    void run() {
        try (Crawler crawler = crawler(frontier)) {
            crawler.start();
            await().atMost(60, SECONDS)
                    .until(() -> crawler.hostsAtOnce() == 0
                            && FrontierDatabase.number("select count(*) from ingest.page") > 0
                            && FrontierDatabase.number("select count(*) from ingest.page where due_at <= now()") == 0
                            && crawler.hostsAtOnce() == 0);
        }
        assertEquals(List.of(), watch.failures);
    }

    /** Everything of the portals is visited again. */
    void runAgain() {
        portals.portals.forEach(portal -> frontier.makeDue(portal.id()));
        run();
    }

    Crawler crawler(Frontier own) {
        CrawlParts parts = new CrawlParts(
                web,
                new FreeRules(),
                Politeness.usual(),
                portal -> FakeWeb.connector(),
                FakeWeb::attachments,
                intake.intake(),
                intake,
                new NoWaiting(),
                new Random(1));
        return new Crawler(own, portals, SETTINGS, parts, watch, () -> true);
    }
}
