package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.Listener;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code -Dgouji.stream.clients=} and {@code -Dgouji.cancelled=} scale. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StreamTest {
    private static final int CLIENTS = Integer.getInteger("gouji.stream.clients", 200);
    private static final int CANCELLED = Integer.getInteger("gouji.cancelled", 3_000);
    private static final int REPORTS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    ViewWriter views;

    @Inject
    AlertStream stream;

    @TestHTTPResource("/")
    URI service;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
        Tables.emptyAlerts();
        awaitNobody();
    }

    private void awaitNobody() {
        Awaitility.await().atMost(PATIENCE).until(() -> stream.clients() == 0);
    }

    private void write(int organ, int findings) {
        ReportEvents event = ReportEvents.of("机关" + organ, 2023).in(organ % 2 == 0 ? "410404" : "320500");
        for (int rule = 1; rule <= findings; rule++) {
            event.finding("T3-00" + rule, Severity.ERROR, "1");
        }
        Waiting.on(views.writeReports(List.of(ReportRow.of(event.build()))));
    }

    @Test
    void losesAndDoublesNothingHoweverOftenClientsGoAndComeBack() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        List<Listener> listeners = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String scope = i % 2 == 0 ? "after=0" : "after=0&division=4104";
            listeners.add(new Listener(service.resolve("/v1/alerts/stream?" + scope), new Random(seed + i)));
        }
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            listeners.forEach(Listener::start);
            List<Future<?>> written = new ArrayList<>();
            // Several at a time: numbers are taken in one order, and must be seen in it.
            for (int writer = 0; writer < 4; writer++) {
                int first = writer;
                written.add(writers.submit(() -> {
                    for (int organ = first; organ < REPORTS; organ += 4) {
                        write(organ, 1 + organ % 3);
                        if (organ == REPORTS / 2) {
                            stream.letEverybodyGo();
                        }
                    }
                }));
            }
            for (Future<?> one : written) {
                one.get();
            }
        }
        List<String> all = Views.query("select sequence from stats.alert_event order by sequence");
        List<String> some =
                Views.query("select sequence from stats.alert_event where division = '410404' order by sequence");
        for (int i = 0; i < CLIENTS; i++) {
            List<String> expected = i % 2 == 0 ? all : some;
            Listener listener = listeners.get(i);
            Awaitility.await().atMost(PATIENCE).until(() -> listener.ids().size() >= expected.size());
        }
        listeners.forEach(Listener::stop);
        long reconnects = 0;
        for (int i = 0; i < CLIENTS; i++) {
            assertEquals(i % 2 == 0 ? all : some, listeners.get(i).ids(), "seed " + seed + ", client " + i);
            reconnects += listeners.get(i).connects() - 1;
        }
        System.out.printf("clients=%d events=%d reconnects=%d%n", CLIENTS, all.size(), reconnects);
        assertTrue(reconnects > CLIENTS, "hardly anybody went away: " + reconnects);
        awaitNobody();
    }

    @Test
    void goesOnWhenTheDatabaseComesBack() {
        Listener listener = new Listener(service.resolve("/v1/alerts/stream?after=0"), null);
        listener.start();
        write(1, 3);
        Awaitility.await().atMost(PATIENCE).until(() -> listener.ids().size() == 3);
        Infrastructure.stopPostgres();
        Infrastructure.startPostgres();
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            write(2, 2);
            return true;
        });
        Awaitility.await().atMost(PATIENCE).until(() -> listener.ids().size() == 5);
        listener.stop();
        assertEquals(Views.query("select sequence from stats.alert_event order by sequence"), listener.ids());
        assertEquals(1, listener.connects());
    }

    @Test
    void beginsWithThePresentWhenNobodySaysOtherwise() {
        write(1, 3);
        long past = Long.parseLong(Views.rows("select max(sequence) from stats.alert_event"));
        Listener listener = new Listener(service.resolve("/v1/alerts/stream?severity=error"), null);
        listener.start();
        Awaitility.await().atMost(PATIENCE).until(() -> stream.clients() == 1);
        // Whichever look it is that knows the client: from then on it is told everything.
        Awaitility.await().atMost(PATIENCE).until(() -> {
            write(1000 + (int) Views.count("alert_event"), 1);
            return !listener.ids().isEmpty();
        });
        listener.stop();
        assertTrue(Long.parseLong(listener.ids().getFirst()) > past);
    }

    @Test
    void refusesWhatItCannotTell() {
        when().get("/v1/alerts/stream?kind=early").then().statusCode(400).body("parameter", equalTo("kind"));
        when().get("/openapi").then().statusCode(200).body(org.hamcrest.Matchers.containsString("/v1/alerts/stream"));
    }

    @Test
    void leavesNoConnectionBehindWhenAskersGoAway() throws Exception {
        for (int organ = 0; organ < 50; organ++) {
            write(organ, 3);
        }
        List<String> paths = List.of(
                "/v1/alerts?limit=200",
                "/v1/alert-groups",
                "/feeds/alerts.atom",
                "/v1/reports?limit=200",
                "/v1/alerts/stream?after=0",
                "/v1/findings?limit=200");
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        try (ExecutorService askers = Executors.newFixedThreadPool(16)) {
            List<Future<?>> asked = new ArrayList<>();
            for (int asker = 0; asker < 16; asker++) {
                Random random = new Random(seed + asker);
                asked.add(askers.submit(() -> {
                    for (int i = 0; i < CANCELLED / 16; i++) {
                        askAndGo(paths.get(random.nextInt(paths.size())), random);
                    }
                    return null;
                }));
            }
            for (Future<?> one : asked) {
                one.get();
            }
        }
        awaitNobody();
        Awaitility.await().atMost(PATIENCE).until(() -> Views.rows("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                        """).equals("0"));
        // Every connection of the pool can be had, all at the same time and more than once.
        assertEquals(List.of(200), askAtOnce(100).stream().distinct().toList());
    }

    private static List<Integer> askAtOnce(int count) throws InterruptedException, ExecutionException {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                asked.add(askers.submit(() -> when().get("/v1/alerts").statusCode()));
            }
            for (Future<Integer> one : asked) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private void askAndGo(String path, Random random) throws IOException, InterruptedException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            socket.setSoLinger(true, 0);
            String request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(random.nextInt(6));
        }
    }
}
