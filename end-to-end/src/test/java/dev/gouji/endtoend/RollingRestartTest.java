package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A new version comes in as Kubernetes does it: of two replicas of a service behind a proxy one after the other is asked to
 * end and starts anew, while uploads and reads go on. No request fails, nothing is lost, nothing is there twice.
 *
 * <p>{@code -Dgouji.rolling.services=ingest,parse,validate,stats -Dgouji.rolling.documents=10000 -Dgouji.rolling.rounds=3}
 * is the full size.
 */
@ExtendWith(ChainExtension.class)
class RollingRestartTest {
    private static final List<String> SERVICES =
            List.of(System.getProperty("gouji.rolling.services", "ingest,stats").split(","));
    private static final int DOCUMENTS = Integer.getInteger("gouji.rolling.documents", 200);
    private static final int ROUNDS = Integer.getInteger("gouji.rolling.rounds", 1);
    private static final int SENDERS = 4;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    /** SIGTERM, as the JVM says that it ended by it. */
    private static final int TERMINATED = 143;

    private final RunningChain chain;
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile boolean over;

    RollingRestartTest(RunningChain chain) {
        this.chain = chain;
    }

    @Test
    void nothingFailsIsLostOrDoubledWhileReplicasAreReplaced() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.printf("RollingRestartTest seed=%d%n", seed);
        Map<String, ServiceProcess> second = new LinkedHashMap<>();
        List<Thread> load = new ArrayList<>();
        try {
            SERVICES.forEach(name -> second.put(name, chain.replica(name)));
            second.values().forEach(ServiceProcess::start);
            second.forEach((name, replica) -> enter(name, replica));
            long began = System.nanoTime();
            begin(load, new GeneratedReports(seed));
            long slowest = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (String name : SERVICES) {
                    slowest = Math.max(slowest, replace(name, chain.service(name)));
                    slowest = Math.max(slowest, replace(name, second.get(name)));
                }
            }
            end(load);
            double took = (System.nanoTime() - began) / 1e9;
            assertEquals(List.of(), List.copyOf(failed), "seed " + seed);
            eachOnce(seed);
            System.out.printf(
                    "RollingRestartTest services=%s restarts=%d uploads=%d reads=%d failed=%d seconds=%.1f slowest_end=%d ms%n",
                    SERVICES,
                    2 * ROUNDS * SERVICES.size(),
                    acknowledged.size(),
                    reads.get(),
                    failed.size(),
                    took,
                    slowest);
            chain.usage().forEach(System.out::println);
        } finally {
            over = true;
            for (Thread thread : load) {
                thread.join();
            }
            second.forEach((name, replica) -> chain.balancer(name).remove(replica));
            second.values().forEach(ServiceProcess::close);
        }
    }

    private void enter(String name, ServiceProcess replica) {
        replica.awaitReady();
        chain.balancer(name).add(replica);
        awaitSentTo(name, replica);
    }

    private void awaitSentTo(String name, ServiceProcess replica) {
        Awaitility.await().atMost(WITHIN).until(() -> chain.balancer(name).sendsTo(replica));
    }

    /** Returns how long it took to end, in milliseconds. */
    private long replace(String name, ServiceProcess replica) {
        long began = System.nanoTime();
        assertEquals(TERMINATED, replica.terminate(), replica::lastLines);
        long took = (System.nanoTime() - began) / 1_000_000;
        // What goes round by itself ends before the pools it asks; a batch that was at work is another's to repeat.
        assertFalse(replica.hasLogged("code=GJ-503"), replica::lastLines);
        // The last answers are in the record.
        assertFalse(replica.hasLogged("code=GJ-806"), replica::lastLines);
        replica.start();
        replica.awaitReady();
        awaitSentTo(name, replica);
        return took;
    }

    private void begin(List<Thread> load, GeneratedReports reports) {
        ChainClient client = new ChainClient(
                chain.balancer("ingest").address(), chain.balancer("stats").address());
        for (int i = 0; i < SENDERS; i++) {
            load.add(Thread.ofPlatform().name("sender").start(() -> {
                while (!over || number.get() < DOCUMENTS) {
                    send(client, reports);
                }
            }));
        }
        load.add(Thread.ofPlatform().name("reader").start(() -> {
            while (!over) {
                read(() -> client.answer("/v1/reports?limit=20"));
                read(() -> client.answer("/v1/findings?limit=20"));
                read(() -> check(reports.text(0)));
            }
        }));
    }

    private void end(List<Thread> load) throws InterruptedException {
        over = true;
        for (Thread thread : load) {
            thread.join();
        }
        load.clear();
    }

    private void send(ChainClient client, GeneratedReports reports) {
        int mine = number.getAndIncrement();
        Generated document = reports.text(mine);
        try {
            HttpResponse<String> answer = client.post("rolling/" + mine, document.mediaType(), document.content())
                    .join();
            if (answer.statusCode() == 202) {
                acknowledged.add("rolling/" + mine);
            } else {
                failed.add("document %d: %d %s".formatted(mine, answer.statusCode(), answer.body()));
            }
            Thread.sleep(Duration.ofMillis(20));
        } catch (RuntimeException | InterruptedException e) {
            failed.add("document %d: %s".formatted(mine, e));
        }
    }

    private void check(Generated draft) {
        HttpResponse<String> answer = chain.check("rolling.txt", draft.content());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("check: %d %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    private void read(Runnable read) {
        try {
            read.run();
            reads.incrementAndGet();
            Thread.sleep(Duration.ofMillis(50));
        } catch (RuntimeException | InterruptedException e) {
            failed.add(e.toString());
        }
    }

    private void eachOnce(long seed) {
        ChainClient client = chain.client();
        Awaitility.await()
                .atMost(WITHIN)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> client.outcomes("rolling/").size() >= acknowledged.size());
        assertTrue(acknowledged.size() >= DOCUMENTS, acknowledged.size() + " documents, seed " + seed);
        assertEquals(sorted(acknowledged), sources(client.outcomes("rolling/")), "outcomes, seed " + seed);
        assertEquals(sorted(acknowledged), sources(client.reports("rolling/")), "reports, seed " + seed);
        assertEquals(Map.of(), chain.deadLetters(), "seed " + seed);
    }

    private static List<String> sorted(Set<String> all) {
        return List.copyOf(new TreeSet<>(all));
    }

    private static List<String> sources(List<JsonNode> items) {
        return items.stream()
                .map(item -> item.get("source_id").asText())
                .sorted()
                .collect(Collectors.toList());
    }
}
