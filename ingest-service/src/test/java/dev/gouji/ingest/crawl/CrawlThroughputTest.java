package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.archive.FolderArchive;
import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmRequest;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import dev.gouji.ingest.store.PostgresLedger;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of a page without the distance between requests: fetched, archived with fsync, acknowledged by a broker,
 * written down. It counts and prints; what a machine should reach stands in docs/reference/performance.md.
 */
class CrawlThroughputTest {
    /** A made-up portal has about so many, its lists among them. */
    private static final int PAGES_A_PORTAL = 22;

    private static final int PAGES = Integer.getInteger("gouji.pages", 600);
    private static final int WORKERS = 16;
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 20L * 1024 * 1024);

    @TempDir
    Path folder;

    @Test
    void takesEveryPageOnce() throws IOException {
        Pool pool = FrontierDatabase.empty();
        FolderArchive archive = new FolderArchive(folder.resolve("archive"), 0);
        try (EmbeddedKafka kafka =
                        EmbeddedKafka.start(folder.resolve("kafka"), Map.of(Topic.RAW_DOCUMENTS.topicName(), 3));
                BrokerPublisher publisher = new BrokerPublisher(kafka.bootstrapServers());
                ExecutorService workers = Executors.newFixedThreadPool(
                        WORKERS, Thread.ofPlatform().daemon().factory());
                Farm farm = Farm.start(FarmPlan.of(300, Math.max(1, PAGES / PAGES_A_PORTAL)))) {
            DocumentIntake intake = new DocumentIntake(
                    archive::store,
                    publisher,
                    new PostgresLedger(pool),
                    workers,
                    Clock.systemUTC(),
                    Duration.ofSeconds(10));
            RememberingWatch watch = new RememberingWatch();
            try (Crawler crawler =
                    FarmCrawl.crawler(farm, new PostgresFrontier(pool), intake, archive::store, watch, LIMITS, false)) {
                crawler.start();
                await().pollInterval(Duration.ofMillis(500))
                        .atMost(600, SECONDS)
                        .until(() -> FarmCrawl.isIdle(crawler));
            }
            List<FarmRequest> requests = farm.log().requests().stream()
                    .filter(request -> !request.isRobots())
                    .toList();
            long documents = FrontierDatabase.number("select count(*) from ingest.document");
            System.out.printf(
                    "%d pages, %d documents of %d portals: %.0f pages/s, of the last third %.0f pages/s%n",
                    requests.size(),
                    documents,
                    farm.portals().size(),
                    perSecond(requests),
                    perSecond(requests.subList(requests.size() * 2 / 3, requests.size())));
            assertEquals(List.of(), watch.failures);
            Set<String> expected = FarmCrawl.expected(farm.portals());
            assertEquals(Set.of(), FarmCrawl.without(expected, archived()));
            assertEquals(documents, publisher.acknowledged());
            assertEquals(requests.size(), FrontierDatabase.number("select sum(requests) from ingest.crawl_run"));
            assertEquals(Map.of(), farm.log().fetchedTwice());
        }
    }

    private static double perSecond(List<FarmRequest> requests) {
        long nanos = requests.getLast().endNanos() - requests.getFirst().startNanos();
        return requests.size() * 1e9 / nanos;
    }

    private Set<String> archived() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
