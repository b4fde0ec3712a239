package dev.gouji.stats;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A broker and a database for the tests of this module, on ports of their own. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 3;

    private static Path directory;
    private static EmbeddedKafka kafka;
    private static EmbeddedPostgres postgres;
    private static GreenMail mail;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("gouji-stats-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Integer> topics = new HashMap<>();
        for (Topic topic : Topic.values()) {
            topics.put(topic.topicName(), PARTITIONS);
            topics.put(topic.deadLetterName(), 1);
        }
        kafka = EmbeddedKafka.start(directory.resolve("kafka"), topics);
        startPostgres();
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(60_000);
        mail = new GreenMail(smtp);
        mail.start();
        return Map.of(
                "quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort()),
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "GOUJI_TEST_JDBC", postgres.jdbcUrl(),
                "GOUJI_DATASETS", directory.resolve("datasets").toString());
    }

    /** The mail server. */
    static GreenMail mail() {
        return mail;
    }

    /** Starts the database again, with what it had. */
    static void startPostgres() {
        postgres = EmbeddedPostgres.start(directory.resolve("postgres"));
    }

    /** Takes the database away. */
    static void stopPostgres() {
        postgres.close();
    }

    @Override
    public void stop() {
        mail.stop();
        postgres.close();
        kafka.close();
    }
}
