package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was acknowledged arrives once, whoever is killed on the way. */
@ExtendWith(ChainExtension.class)
class KillTest {
    private static final int DOCUMENTS = 500;
    private static final int IN_FLIGHT = 16;
    private static final Duration ALL_WITHIN = Duration.ofSeconds(150);

    private final RunningChain chain;
    private final ChainClient client;

    KillTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @Test
    void losesNothingAndDoublesNothingWhenParseAndStatsAreKilled() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.printf("KillTest seed=%d%n", seed);
        Random random = new Random(seed);
        GeneratedReports reports = new GeneratedReports(seed);
        int parseDiesAt = 20 + random.nextInt(100);
        int statsDiesAt = 200 + random.nextInt(150);

        // A thread of its own: the HTTP client needs the common pool, and this one blocks.
        CompletableFuture<Void> sending = CompletableFuture.runAsync(
                () -> sendAll(reports),
                task -> Thread.ofPlatform().name("sender").start(task));
        killAt(parseDiesAt, "parse", seed);
        chain.service("parse").start();
        killAt(statsDiesAt, "stats", seed);
        chain.service("stats").start();
        sending.join();
        chain.service("parse").awaitReady();
        chain.service("stats").awaitReady();

        awaitOutcomes(seed);
        assertEquals(Map.of(), chain.deadLetters(), "dead letters, seed " + seed);
        assertEachOnce(client.outcomes("kill/"), seed);
        assertEachOnce(client.reports("kill/"), seed);
    }

    private void sendAll(GeneratedReports reports) {
        Semaphore room = new Semaphore(IN_FLIGHT);
        CompletableFuture<?>[] sent = new CompletableFuture<?>[DOCUMENTS];
        for (int i = 0; i < DOCUMENTS; i++) {
            room.acquireUninterruptibly();
            sent[i] = send(reports.text(i), i).whenComplete((done, failure) -> room.release());
        }
        CompletableFuture.allOf(sent).join();
    }

    /** Kills a service in the middle of its work: some outcomes are in the views, and not nearly all. */
    private void killAt(int outcomes, String service, long seed) {
        awaitAtLeast(outcomes, seed);
        int known = client.outcomes("kill/").size();
        chain.service(service).kill();
        System.out.printf("KillTest killed %s at %d of %d outcomes%n", service, known, DOCUMENTS);
        assertTrue(known < DOCUMENTS, service + " was killed after the work was done, seed " + seed);
    }

    private CompletableFuture<Void> send(Generated document, int number) {
        return client.post("kill/" + number, document.mediaType(), document.content())
                .thenAccept(answer -> assertAcknowledged(answer, number));
    }

    private static void assertAcknowledged(HttpResponse<String> answer, int number) {
        assertEquals(202, answer.statusCode(), () -> "document %d: %s".formatted(number, answer.body()));
    }

    private void awaitOutcomes(long seed) {
        awaitAtLeast(DOCUMENTS, seed);
    }

    private void awaitAtLeast(int outcomes, long seed) {
        try {
            Awaitility.await()
                    .atMost(ALL_WITHIN)
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .until(() -> client.outcomes("kill/").size() >= outcomes);
        } catch (ConditionTimeoutException e) {
            fail("%d of %d outcomes within %s, seed %d, dead letters %s%n%s"
                    .formatted(
                            client.outcomes("kill/").size(),
                            DOCUMENTS,
                            ALL_WITHIN,
                            seed,
                            chain.deadLetters(),
                            chain.lastLines()));
        }
    }

    private static void assertEachOnce(List<JsonNode> items, long seed) {
        Function<JsonNode, String> source = item -> item.get("source_id").asText();
        List<String> expected = IntStream.range(0, DOCUMENTS)
                .mapToObj(number -> "kill/" + number)
                .sorted()
                .toList();
        assertEquals(expected, items.stream().map(source).sorted().toList(), "seed " + seed);
        items.forEach(item -> assertEquals(
                "report", item.path("outcome").asText("report"), () -> "seed %d: %s".formatted(seed, item)));
        assertEquals(
                DOCUMENTS,
                items.stream()
                        .map(item -> item.get("document_id").asText())
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                        .size());
    }
}
