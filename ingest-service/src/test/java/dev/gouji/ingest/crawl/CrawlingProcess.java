package dev.gouji.ingest.crawl;

import dev.gouji.archive.FolderArchive;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

/**
 * A crawler as a process of its own, to be killed: database, folder and web are its parent's. What it publishes are lines
 * in a file. Arguments: address of the database, folder, port of the web, number of hosts.
 */
public final class CrawlingProcess {
    private CrawlingProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        FolderArchive archive = new FolderArchive(folder.resolve("archive"), 0);
        DocumentIntake intake = new DocumentIntake(
                archive::store,
                document -> publish(folder.resolve("published"), document),
                new NoLedger(),
                ForkJoinPool.commonPool(),
                Clock.systemUTC(),
                Duration.ofSeconds(10));
        TestPortals portals = new TestPortals();
        for (int host = 0; host < Integer.parseInt(arguments[3]); host++) {
            portals.add("p-" + host, "http://h%d.example/list".formatted(host));
        }
        CrawlParts parts = new CrawlParts(
                new ThroughParent(Integer.parseInt(arguments[2])),
                new FreeRules(),
                (address, portal, rules) -> Duration.ofMillis(50),
                portal -> FakeWeb.connector(),
                FakeWeb::attachments,
                intake,
                archive::store,
                new RealWaiting(),
                new Random(1));
        CrawlSettings settings =
                new CrawlSettings(16, Duration.ofSeconds(3), Duration.ofMillis(100), Duration.ofSeconds(5));
        Crawler crawler = new Crawler(
                new PostgresFrontier(FrontierDatabase.pool(arguments[0], 8)),
                portals,
                settings,
                parts,
                new RememberingWatch(),
                () -> true);
        Runtime.getRuntime().addShutdownHook(new Thread(crawler::close));
        crawler.start();
        System.out.println("crawling");
        // All threads of the crawl are daemons.
        new CountDownLatch(1).await();
    }

    /** On the disk before it counts as acknowledged. */
    private static synchronized CompletionStage<Void> publish(Path file, RawDocument document) {
        try {
            String line = document.source().id() + " " + document.sha256() + "\n";
            Files.writeString(
                    file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
            return CompletableFuture.completedStage(null);
        } catch (IOException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private static final class NoLedger implements DocumentLedger {
        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            return CompletableFuture.completedStage(Set.of());
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> published) {
            return CompletableFuture.completedStage(null);
        }
    }

    /** Asks the web in the parent, which notes it. */
    private record ThroughParent(HttpClient client) implements Fetcher {
        ThroughParent(int port) {
            this(HttpClient.newBuilder()
                    .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", port)))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build());
        }

        @Override
        public Answer fetch(dev.gouji.ingest.fetch.Wanted wanted) {
            WebAddress address = wanted.address();
            try {
                HttpResponse<byte[]> response = client.send(
                        HttpRequest.newBuilder(URI.create(address.toString())).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                byte[] body = response.body();
                return response.statusCode() == 200
                        ? new Answer.Content(body, "text/plain", new Validators(DocumentId.sha256(body), null))
                        : new Answer.Gone(404);
            } catch (IOException e) {
                return new Answer.Failed(Answer.Failed.Fault.BROKEN_OFF, e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Answer.Failed(Answer.Failed.Fault.BROKEN_OFF, e.toString());
            }
        }
    }
}
