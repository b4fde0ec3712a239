package dev.gouji.watch;

import dev.gouji.embedded.EmbeddedKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A broker for the tests of this module. */
public final class Broker implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            kafka = EmbeddedKafka.start(Files.createTempDirectory("gouji-watch-test"), Map.of("well", 2, "badly", 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    static String address() {
        return kafka.bootstrapServers();
    }

    @Override
    public void stop() {
        kafka.close();
    }
}
