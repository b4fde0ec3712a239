package dev.gouji.stats;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.gouji.access.identity.TokenHash;
import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A broker and a database for the tests of this module, on ports of their own. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 3;

    /** Names and grants. */
    static final Map<String, String> USERS = Map.of(
            "researcher", "researcher",
            "clerk", "clerk:410404甲局",
            "office", "office:4104",
            "line", "line:department.taxation",
            "system", "system",
            "auditor", "auditor");

    private static Path directory;
    private static EmbeddedKafka kafka;
    private static EmbeddedPostgres postgres;
    private static Issuer issuer;
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
        issuer = new Issuer();
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(60_000);
        mail = new GreenMail(smtp);
        mail.start();
        return Map.of(
                "quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort()),
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "GOUJI_TEST_JDBC", postgres.jdbcUrl(),
                "gouji.access.users", users().toString(),
                "gouji.access.oidc.enabled", "true",
                "quarkus.oidc.auth-server-url", issuer.address(),
                "gouji.test.issuer-key",
                        Base64.getEncoder().encodeToString(issuer.privateKey().getBytes(StandardCharsets.UTF_8)),
                "GOUJI_DATASETS", directory.resolve("datasets").toString());
    }

    /** The token of each is {@code gouji_test-} and his name. */
    private static Path users() {
        StringBuilder file = new StringBuilder();
        USERS.forEach((name, grants) -> file.append("%s | %s | %s%n"
                .formatted(name, TokenHash.of("gouji_test-" + name).hex(), grants)));
        try {
            return Files.writeString(directory.resolve("users"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        issuer.stop();
        mail.stop();
        postgres.close();
        kafka.close();
    }
}
