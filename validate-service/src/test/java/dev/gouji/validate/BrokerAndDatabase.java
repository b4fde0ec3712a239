package dev.gouji.validate;

import dev.gouji.access.identity.TokenHash;
import dev.gouji.contract.event.Topic;
import dev.gouji.embedded.EmbeddedKafka;
import dev.gouji.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real broker and a real database for a test; the database can be taken away and brought back. */
public class BrokerAndDatabase implements QuarkusTestResourceLifecycleManager {
    private Path directory;
    private EmbeddedKafka kafka;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("gouji-validate-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kafka = EmbeddedKafka.start(
                directory.resolve("kafka"),
                Map.of(
                        Topic.REPORTS.topicName(), 1,
                        Topic.CHECKED_REPORTS.topicName(), 1,
                        Topic.REPORTS.deadLetterName(), 1));
        postgres = EmbeddedPostgres.start(directory.resolve("postgres"));
        return Map.of(
                "GOUJI_KAFKA", kafka.bootstrapServers(),
                "GOUJI_DB_ADDRESS", postgres.address(),
                "gouji.access.admin-token", AsAdministrator.TOKEN,
                "gouji.access.users", users().toString());
    }

    /** The token of each is {@code gouji_test-} and his name. */
    private Path users() {
        StringBuilder file = new StringBuilder();
        Map.of("office", "office:4104", "publisher", "system", "both", "office:4104; system")
                .forEach((name, grants) -> file.append("%s | %s | %s%n"
                        .formatted(name, TokenHash.of("gouji_test-" + name).hex(), grants)));
        try {
            return Files.writeString(directory.resolve("users"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The test class is loaded apart from this one: only types of the platform pass between them. */
    @Override
    public void inject(TestInjector injector) {
        Map<String, Runnable> database = Map.of(
                "away", () -> postgres.close(),
                "back", () -> postgres = EmbeddedPostgres.start(directory.resolve("postgres")));
        injector.injectIntoFields(database, new TestInjector.MatchesType(Map.class));
    }

    @Override
    public void stop() {
        kafka.close();
        postgres.close();
    }
}
