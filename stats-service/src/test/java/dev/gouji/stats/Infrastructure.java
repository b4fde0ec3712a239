package dev.gouji.stats;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.access.identity.TokenHash;
import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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
            "organ_admin", "organ_admin:410404甲局",
            "security", "security",
            "system", "system",
            "auditor", "auditor");

    private static Path directory;
    private static EmbeddedKafka kafka;
    private static EmbeddedPostgres postgres;
    private static Issuer issuer;
    private static GreenMail mail;
    private static HttpServer ingest;

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
        startIngest();
        return Map.of(
                "gouji.stats.ingest-service",
                        "http://127.0.0.1:" + ingest.getAddress().getPort(),
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

    /** Has every original, and says to one person how the portals are; it is away for everything else. */
    private static void startIngest() {
        try {
            ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ingest.createContext("/", exchange -> {
            boolean original = exchange.getRequestURI().getPath().startsWith("/v1/documents/");
            boolean known = "Bearer gouji_test-system"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = (original ? "甲局2023年政府信息公开工作年度报告" : portals(exchange.getRequestURI()))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(original || known ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        ingest.start();
    }

    private static String portals(URI asked) {
        return asked.getRawPath().equals("/v1/portals/p%201/health")
                ? "{\"portal\": \"p 1\", \"name\": \"甲网\", \"verdict\": \"blocked\"}"
                : "{\"items\": []}";
    }

    /** The token of each is {@code gouji_test-} and his name. */
    private static Path users() {
        return users(USERS);
    }

    /** Adds somebody to the file. */
    static void alsoUses(String name, String grants) {
        Map<String, String> all = new HashMap<>(USERS);
        all.put(name, grants);
        users(all);
    }

    /** The file as at the start. */
    static void usesNoMore() {
        users();
    }

    private static Path users(Map<String, String> all) {
        StringBuilder file = new StringBuilder();
        all.forEach((name, grants) -> file.append("%s | %s | %s%n"
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
        ingest.stop(0);
        mail.stop();
        postgres.close();
        kafka.close();
    }
}
