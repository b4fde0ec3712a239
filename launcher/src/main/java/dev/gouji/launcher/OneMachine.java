package dev.gouji.launcher;

import dev.gouji.access.identity.TokenHash;
import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import dev.gouji.embedded.EmbeddedStartException;
import dev.gouji.launcher.chain.Progress;
import dev.gouji.launcher.chain.Services;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Broker, database and the four services on this machine, for as long as this is open. */
final class OneMachine implements AutoCloseable {
    private static final int PARTITIONS = 3;
    private static final String HOST = "127.0.0.1";

    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final MergedServices services;
    private final URI address;

    private OneMachine(EmbeddedKafka kafka, EmbeddedPostgres postgres, MergedServices services, URI address) {
        this.kafka = kafka;
        this.postgres = postgres;
        this.services = services;
        this.address = address;
    }

    /**
     * Starts everything and returns when all services are ready.
     *
     * @param data where everything is kept
     * @param port for HTTP, on loopback only
     * @param token of the administrator
     * @throws EmbeddedStartException and {@link ServicesStartException} with the reason, after stopping what had started
     */
    static OneMachine start(Path data, int port, String token, Progress progress) throws InterruptedException {
        MergedServices.requireFree(HOST, port);
        CompletableFuture<EmbeddedKafka> kafka =
                CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(data.resolve("kafka"), topics()));
        CompletableFuture<EmbeddedPostgres> postgres =
                CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(data.resolve("postgres")));
        MergedServices services = null;
        try {
            settings(data, port, kafka.join(), postgres.join()).forEach(System::setProperty);
            mayDo(token).forEach(System::setProperty);
            progress.tell("Kafka 与 PostgreSQL 已启动 (broker and database are up)");
            URI address = URI.create("http://%s:%d".formatted(HOST, port));
            services = MergedServices.start();
            services.awaitReady(new Services(address, token));
            progress.tell("四个服务已就绪 (the services are ready): " + address);
            return new OneMachine(kafka.join(), postgres.join(), services, address);
        } catch (CompletionException e) {
            stop(services, kafka, postgres);
            throw e.getCause() instanceof EmbeddedStartException reason ? reason : e;
        } catch (ServicesStartException | InterruptedException e) {
            stop(services, kafka, postgres);
            throw e;
        }
    }

    private static void stop(
            MergedServices services,
            CompletableFuture<EmbeddedKafka> kafka,
            CompletableFuture<EmbeddedPostgres> postgres) {
        if (services != null) {
            services.close();
        }
        kafka.handle((started, failure) -> closed(started)).join();
        postgres.handle((started, failure) -> closed(started)).join();
    }

    private static boolean closed(EmbeddedKafka started) {
        if (started != null) {
            started.close();
        }
        return started != null;
    }

    private static boolean closed(EmbeddedPostgres started) {
        if (started != null) {
            started.close();
        }
        return started != null;
    }

    private static Map<String, Integer> topics() {
        Map<String, Integer> topics = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.topicName(), PARTITIONS);
            topics.put(topic.deadLetterName(), PARTITIONS);
        }
        return topics;
    }

    /** The names that every service reads, in its own process as here. */
    private static Map<String, String> settings(Path data, int port, EmbeddedKafka kafka, EmbeddedPostgres postgres) {
        return Map.of(
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "GOUJI_DB_NAME", "gouji",
                "GOUJI_DB_USER", "gouji",
                "GOUJI_DB_PASSWORD", "gouji",
                "GOUJI_ARCHIVE", data.resolve("archive").toString(),
                "GOUJI_LOG", data.resolve("gouji.log").toString(),
                "GOUJI_HTTP_HOST", HOST,
                "GOUJI_HTTP_PORT", String.valueOf(port));
    }

    /**
     * Whoever has this machine may do everything on it, and what is shown on it is for his eyes. There is no second person
     * who could publish what he proposes.
     */
    private static Map<String, String> mayDo(String token) {
        return Map.of(
                "GOUJI_ADMIN_TOKEN",
                token,
                "GOUJI_SERVICE_TOKEN",
                TokenHash.newToken(new SecureRandom()),
                "GOUJI_FINDINGS",
                "open",
                "GOUJI_SECOND_PERSON",
                "false");
    }

    /** Where the services listen. */
    URI address() {
        return address;
    }

    /** Stops the services, then what they need. */
    @Override
    public void close() {
        services.close();
        kafka.close();
        postgres.close();
    }
}
