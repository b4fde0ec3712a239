package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Alerts for many receivers and many listeners while the service is killed again and again.
 * {@code -Dgouji.alerts=10000 -Dgouji.receivers=20 -Dgouji.listeners=200 -Dgouji.kills=20} is the full size.
 */
class AlertKillTest {
    private static final int ALERTS = Integer.getInteger("gouji.alerts", 400);
    private static final int RECEIVERS = Integer.getInteger("gouji.receivers", 6);
    private static final int LISTENERS = Integer.getInteger("gouji.listeners", 40);
    private static final int KILLS = Integer.getInteger("gouji.kills", 2);
    private static final int PORTIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(Integer.getInteger("gouji.minutes", 5));

    @Test
    void tellsEverybodyEverythingInOrderThoughTheServiceIsKilled() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path data = Files.createTempDirectory("gouji-alerts");
        Path logs = Files.createDirectories(Checkout.root().resolve("end-to-end/target/chain-logs"));
        List<AlertReceiver> receivers = new ArrayList<>();
        List<AlertListener> listeners = new ArrayList<>();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), topics());
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"));
                ServiceProcess stats = new ServiceProcess("stats", environment(kafka, postgres), logs)) {
            stats.start();
            stats.awaitReady();
            for (int i = 0; i < RECEIVERS; i++) {
                AlertReceiver receiver = new AlertReceiver(random.nextInt(30), random.nextInt(20));
                receivers.add(receiver);
                subscribe(stats, receiver.address());
            }
            for (int i = 0; i < LISTENERS; i++) {
                listeners.add(new AlertListener(stats.address(), new Random(seed + i)));
                listeners.getLast().start();
            }
            for (int portion = 0; portion < PORTIONS; portion++) {
                happen(postgres, portion);
                if (portion % Math.max(1, PORTIONS / KILLS) == 0) {
                    Thread.sleep(random.nextInt(2_000));
                    stats.kill();
                    stats.start();
                    stats.awaitReady();
                }
            }
            assertEquals(ALERTS, events(postgres).size());
            awaitDelivered(postgres);
            List<String> sequences = rows(postgres, "select sequence from stats.alert_event order by sequence");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> listeners.stream()
                            .allMatch(listener -> listener.ids().size() >= sequences.size()));
            listeners.forEach(AlertListener::stop);
            listeners.forEach(listener -> assertEquals(sequences, listener.ids(), "seed " + seed));
            Set<String> expected = Set.copyOf(events(postgres));
            receivers.forEach(receiver -> requireComplete(receiver, expected, seed));
            System.out.printf(
                    "alerts=%d receivers=%d messages=%d listeners=%d connects=%d kills=%d%n",
                    ALERTS,
                    RECEIVERS,
                    receivers.stream()
                            .mapToInt(receiver -> receiver.calls().size())
                            .sum(),
                    LISTENERS,
                    listeners.stream().mapToInt(AlertListener::connects).sum(),
                    KILLS);
        } finally {
            listeners.forEach(AlertListener::stop);
            receivers.forEach(AlertReceiver::close);
        }
    }

    /** Each at least once, under one id; by organ in the order in which it happened. */
    private static void requireComplete(AlertReceiver receiver, Set<String> expected, long seed) {
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (AlertReceiver.Call call : receiver.calls()) {
            if (call.taken() && seen.add(call.id())) {
                Long before = last.put(call.organ(), call.sequence());
                assertTrue(before == null || before < call.sequence(), "out of order, seed " + seed);
            }
        }
        assertEquals(expected, seen, "seed " + seed);
    }

    private static void awaitDelivered(EmbeddedPostgres postgres) {
        String left = "select %d - count(*) filter (where state = 'delivered') from stats.delivery"
                .formatted(ALERTS * RECEIVERS);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> rows(postgres, left).getFirst().equals("0"));
    }

    private static List<String> events(EmbeddedPostgres postgres) throws SQLException {
        return rows(postgres, "select 'msg_' || id || '-' || revision from stats.alert_event");
    }

    private static Map<String, Integer> topics() {
        Map<String, Integer> topics = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.topicName(), 1);
            topics.put(topic.deadLetterName(), 1);
        }
        return topics;
    }

    private static Map<String, String> environment(EmbeddedKafka kafka, EmbeddedPostgres postgres) {
        return Map.of(
                "GOUJI_ADMIN_TOKEN", ChainClient.TOKEN,
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "GOUJI_PUSH_ALLOW", "127.0.0.0/8",
                "GOUJI_STATS_PUSH_RETRY_SCALE", "0.001",
                "GOUJI_STATS_PUSH_TIMEOUT", "2s",
                "GOUJI_STATS_PUSH_LEASE", "4s");
    }

    private static void subscribe(ServiceProcess stats, String address) throws IOException, InterruptedException {
        String body = "{\"name\":\"x\",\"channel\":\"webhook\",\"address\":\"%s\"}".formatted(address);
        HttpRequest request = HttpRequest.newBuilder(URI.create(stats.address() + "/v1/subscriptions"))
                .header("Authorization", "Bearer " + ChainClient.TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(201, answer.statusCode(), answer.body());
        }
    }

    /** A part of the events, of a hundred organs, as the service writes them. */
    private static void happen(EmbeddedPostgres postgres, int portion) throws SQLException {
        int each = ALERTS / PORTIONS;
        execute(postgres, """
                select pg_advisory_xact_lock(hashtext('stats.alert_event'));
                insert into stats.alert_event (id, kind, organ_key, organ_name, division, year, rule, severity, cells,
                    message_zh, message_en, open, state, revision, opened_at, changed_at, change, quiet)
                select md5(i::text), 'finding', '410404:机关' || i %% 100, '机关' || i %% 100, '410404', 2023, 'T3-001',
                    'error', '[]', '应为25，实为24。', 'Expected 25.', true, 'new', 1, now(), now(), 'opened', false
                from generate_series(%d, %d) as i
                """.formatted(portion * each, (portion + 1) * each - 1));
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }

    private static List<String> rows(EmbeddedPostgres postgres, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
