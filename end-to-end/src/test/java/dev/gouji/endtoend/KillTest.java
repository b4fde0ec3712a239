package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was acknowledged arrives once, whoever is killed on the way. */
@ExtendWith(ChainExtension.class)
class KillTest {
    private static final int DOCUMENTS_AT_LEAST = 500;
    private static final int IN_FLIGHT = 16;
    /** So that nobody has thousands to catch up with, and some are under way at any time. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final Duration ALL_WITHIN = Duration.ofSeconds(150);

    private final RunningChain chain;
    private final ChainClient client;
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean killed;

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
        try {
            killAt(parseDiesAt, "parse", seed);
            killAt(statsDiesAt, "stats", seed);
        } finally {
            killed = true;
            sending.join();
        }
        chain.service("parse").awaitReady();
        chain.service("stats").awaitReady();

        awaitOutcomes(seed);
        assertEquals(Map.of(), chain.deadLetters(), "dead letters, seed " + seed);
        assertEachOnce(client.outcomes("kill/"), seed);
        assertEachOnce(client.reports("kill/"), seed);
    }

    /** Until both were killed, however fast the chain is by now: who is killed has work to do. */
    private void sendAll(GeneratedReports reports) {
        Semaphore room = new Semaphore(IN_FLIGHT);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        while (!killed || sent.get() < DOCUMENTS_AT_LEAST) {
            room.acquireUninterruptibly();
            int number = sent.getAndIncrement();
            answers.add(send(reports.text(number), number).whenComplete((done, failure) -> room.release()));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        answers.forEach(CompletableFuture::join);
    }

    /** Kills a service in the middle of its work and starts it again. */
    private void killAt(int outcomes, String service, long seed) {
        awaitAtLeast(outcomes, seed);
        int known = client.outcomes("kill/").size();
        chain.service(service).kill();
        int all = sent.get();
        chain.service(service).start();
        System.out.printf("KillTest killed %s at %d outcomes of %d documents%n", service, known, all);
        assertTrue(known < all, service + " was killed after the work was done, seed " + seed);
    }

    private CompletableFuture<Void> send(Generated document, int number) {
        return client.post("kill/" + number, document.mediaType(), document.content())
                .thenAccept(answer -> assertAcknowledged(answer, number));
    }

    private static void assertAcknowledged(HttpResponse<String> answer, int number) {
        assertEquals(202, answer.statusCode(), () -> "document %d: %s".formatted(number, answer.body()));
    }

    private void awaitOutcomes(long seed) {
        awaitAtLeast(sent.get(), seed);
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
                            sent.get(),
                            ALL_WITHIN,
                            seed,
                            chain.deadLetters(),
                            chain.lastLines()));
        }
    }

    private void assertEachOnce(List<JsonNode> items, long seed) {
        Function<JsonNode, String> source = item -> item.get("source_id").asText();
        List<String> expected = IntStream.range(0, sent.get())
                .mapToObj(number -> "kill/" + number)
                .sorted()
                .toList();
        assertEquals(expected, items.stream().map(source).sorted().toList(), "seed " + seed);
        items.forEach(item -> assertEquals(
                "report", item.path("outcome").asText("report"), () -> "seed %d: %s".formatted(seed, item)));
        assertEquals(
                sent.get(),
                items.stream()
                        .map(item -> item.get("document_id").asText())
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                        .size());
    }
}
