package dev.gouji.parse;

import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A real broker for the tests of this service, and an archive folder. */
public final class Broker implements QuarkusTestResourceLifecycleManager {
    static Path archive;
    private static EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path root = Files.createTempDirectory("gouji-parse-test");
            archive = Files.createDirectories(root.resolve("archive"));
            Map<String, Integer> topics = new HashMap<>();
            for (Topic topic : Topic.values()) {
                topics.put(topic.topicName(), 3);
                topics.put(topic.deadLetterName(), 1);
            }
            kafka = EmbeddedKafka.start(root.resolve("kafka"), topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers",
                kafka.bootstrapServers(),
                "gouji.parse.archive",
                archive.toString(),
                "gouji.parse.archive-attempts",
                "2",
                "quarkus.http.test-port",
                "0");
    }

    static String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public void stop() {
        kafka.close();
    }
}
