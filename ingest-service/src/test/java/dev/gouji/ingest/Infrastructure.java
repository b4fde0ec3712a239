package dev.gouji.ingest;

import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real broker and a real database for the tests of this service. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static Path kafkaDirectory;
    private static EmbeddedKafka kafka;
    private static EmbeddedPostgres postgres;
    static Path archive;
    static OwnSite site;
    static Path folder;

    @Override
    public Map<String, String> start() {
        try {
            Path root = Files.createTempDirectory("gouji-ingest-test");
            archive = root.resolve("archive");
            folder = Files.createDirectories(root.resolve("folder"));
            kafkaDirectory = root.resolve("kafka");
            startBroker();
            site = OwnSite.start();
            postgres = EmbeddedPostgres.start(root.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                Map.entry("quarkus.datasource.reactive.url", "postgresql://" + postgres.address() + "/gouji"),
                Map.entry("quarkus.datasource.ingest.jdbc.url", "jdbc:postgresql://" + postgres.address() + "/gouji"),
                Map.entry("quarkus.datasource.access.jdbc.url", "jdbc:postgresql://" + postgres.address() + "/gouji"),
                Map.entry("gouji.access.admin-token", Asking.TOKEN),
                Map.entry("quarkus.http.test-port", "0"),
                // Whoever asks for a page says who asks; what is asked for is on loopback.
                Map.entry("gouji.ingest.fetch.agent-page", "https://example.cn/crawler"),
                Map.entry("gouji.ingest.fetch.agent-email", "crawler@example.cn"),
                Map.entry("gouji.ingest.fetch.ports", "80,443," + site.port()),
                Map.entry("gouji.ingest.fetch.allow", OwnSite.HOST),
                Map.entry("gouji.ingest.crawl.enabled", "false"),
                // Tests look at what is still to be told.
                Map.entry("gouji.ingest.telling", "PT1H"),
                Map.entry("gouji.ingest.archive", archive.toString()),
                Map.entry("gouji.ingest.folder", folder.toString()),
                Map.entry("gouji.ingest.folder-interval", "PT0.5S"));
    }

    static void startBroker() {
        kafka = EmbeddedKafka.start(
                kafkaDirectory,
                Map.of(
                        Topic.RAW_DOCUMENTS.topicName(),
                        3,
                        Topic.REGISTER.topicName(),
                        1,
                        Topic.PORTAL_HEALTH.topicName(),
                        1));
    }

    static void stopBroker() {
        kafka.close();
    }

    static String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    static String jdbcUrl() {
        return postgres.jdbcUrl();
    }

    @Override
    public void stop() {
        site.close();
        kafka.close();
        postgres.close();
    }
}
