package dev.gouji.images;

import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Whom a service needs to be ready: broker, database, archive. Real ones, on loopback, for as long as this is open. */
final class Neighbours implements AutoCloseable {
    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final Path archive;

    Neighbours(Path data) {
        Map<String, Integer> topics = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.topicName(), 1);
            topics.put(topic.deadLetterName(), 1);
        }
        kafka = EmbeddedKafka.start(data.resolve("kafka"), topics);
        postgres = postgres(data.resolve("postgres"), kafka);
        archive = data.resolve("archive");
    }

    /** A broker that was started alone would keep the process alive for ever. */
    private static EmbeddedPostgres postgres(Path data, EmbeddedKafka started) {
        try {
            return EmbeddedPostgres.start(data);
        } catch (RuntimeException | LinkageError e) {
            started.close();
            throw e;
        }
    }

    /** The settings that lead a service to them. */
    Map<String, String> settings() {
        return Map.of(
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "GOUJI_ARCHIVE", archive.toString());
    }

    @Override
    public void close() {
        postgres.close();
        kafka.close();
    }
}
