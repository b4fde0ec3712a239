package dev.gouji.endtoend;

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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Broker, database and the four services, each its own process but the broker. */
final class RunningChain implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final TraceReceiver traces = new TraceReceiver();
    private final SmallPortal portal = new SmallPortal();
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    private final Map<String, Balancer> balancers = new LinkedHashMap<>();
    private final Map<String, String> environment;
    private final Path logs;

    private RunningChain(Path data, Path logs) {
        kafka = EmbeddedKafka.start(data.resolve("kafka"), topics());
        postgres = EmbeddedPostgres.start(data.resolve("postgres"));
        this.logs = logs;
        environment = new TreeMap<>(Map.of(
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "GOUJI_ARCHIVE", data.resolve("archive").toString(),
                "GOUJI_ADMIN_TOKEN", ChainClient.TOKEN,
                "GOUJI_USERS", Access.users(data).toString(),
                "GOUJI_CHECKS_A_MINUTE", "1000",
                "GOUJI_SERVICE_TOKEN", "gouji_of-one-service-to-another"));
        for (String name : List.of("ingest", "parse", "validate", "stats")) {
            ServiceProcess service = new ServiceProcess(name, environment, logs);
            services.put(name, service);
            balancers.put(name, new Balancer(service));
        }
        // As in a cluster: lines of JSON, traces to a collector, and time to be forgotten by the proxy.
        environment.putAll(Map.of(
                "GOUJI_LOG_JSON", "true",
                "GOUJI_TRACES", traces.address(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500ms",
                "GOUJI_SHUTDOWN_DELAY", "1",
                // The embedded database takes 60, and there may be two of each service.
                "GOUJI_DB_CONNECTIONS", "5"));
        // One portal is inside of the network, on a port of its own.
        environment.putAll(Map.of(
                "GOUJI_FETCH_ALLOW", "127.0.0.1/32",
                "GOUJI_INGEST_FETCH_PORTS", String.valueOf(portal.port()),
                "GOUJI_AGENT_PAGE", "https://crawler.example/",
                "GOUJI_AGENT_EMAIL", "crawler@crawler.example"));
        // Read when a service starts, which is later. By the balancers, so that one may be replaced.
        environment.put("GOUJI_PARSE_URL", balancer("parse").address());
        environment.put("GOUJI_INGEST_URL", balancer("ingest").address());
        environment.put("GOUJI_VALIDATE_URL", balancer("validate").address());
    }

    /** Returns when all services are ready. Their logs are kept in target/chain-logs. */
    static RunningChain start() throws IOException {
        Path logs = Files.createDirectories(Checkout.root().resolve("end-to-end/target/chain-logs"));
        RunningChain chain = new RunningChain(Files.createTempDirectory("gouji-chain"), logs);
        try {
            chain.services.values().forEach(ServiceProcess::start);
            chain.services.values().forEach(ServiceProcess::awaitReady);
            return chain;
        } catch (RuntimeException e) {
            chain.close();
            throw e;
        }
    }

    private static Map<String, Integer> topics() {
        Map<String, Integer> topics = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.topicName(), PARTITIONS);
            topics.put(topic.deadLetterName(), PARTITIONS);
        }
        return topics;
    }

    ServiceProcess service(String name) {
        return services.get(name);
    }

    /** The way to a service that the others take, too. */
    Balancer balancer(String name) {
        return balancers.get(name);
    }

    /** One more process of a service; not started, and for whoever asked to close. */
    ServiceProcess replica(String name) {
        return new ServiceProcess(name, environment, logs);
    }

    TraceReceiver traces() {
        return traces;
    }

    /** The one portal that ingest can reach. */
    SmallPortal portal() {
        return portal;
    }

    /** What each service has cost so far. */
    List<String> usage() {
        return services.values().stream().map(ServiceProcess::usage).toList();
    }

    ChainClient client() {
        return new ChainClient(service("ingest").address(), service("stats").address());
    }

    /** Has a draft checked. */
    HttpResponse<String> check(String name, byte[] content) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(balancer("validate").address() + "/v1/checks?name=" + name))
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
        }
    }

    /** Takes everything away that stats knows, while it is stopped: its schema and how far it has read. */
    void loseViews() throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema stats cascade");
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.deleteConsumerGroups(List.of("gouji-stats"))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    /** Records in the dead letters, by topic; topics without any are left out. */
    Map<String, Long> deadLetters() {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (Topic topic : Topic.values()) {
                List<TopicPartition> partitions = consumer.partitionsFor(topic.deadLetterName()).stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                        .toList();
                long count = consumer.endOffsets(partitions).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                if (count > 0) {
                    counts.put(topic.deadLetterName(), count);
                }
            }
        }
        return counts;
    }

    /** What the services said last. */
    String lastLines() {
        StringBuilder lines = new StringBuilder();
        services.values().forEach(service -> lines.append(service.lastLines()).append("\n\n"));
        return lines.toString();
    }

    @Override
    public void close() {
        services.values().forEach(ServiceProcess::beginToEnd);
        services.values().forEach(ServiceProcess::close);
        balancers.values().forEach(Balancer::close);
        traces.close();
        portal.close();
        postgres.close();
        kafka.close();
    }
}
