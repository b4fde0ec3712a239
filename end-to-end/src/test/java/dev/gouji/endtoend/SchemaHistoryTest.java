package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every schema that a service moves on may have been moved on by a newer version of it before. */
class SchemaHistoryTest {
    private static final String MIGRATED = ".migrate-at-start=true";
    private static final String FUTURE = ".ignore-migration-patterns=*:future";

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "validate", "stats"})
    void acceptsWhatANewerVersionDid(String service) throws IOException {
        Path settings = Checkout.root().resolve(service + "-service/src/main/resources/application.properties");
        List<String> lines = Files.readAllLines(settings);
        Set<String> migrated = of(lines, MIGRATED);
        assertFalse(migrated.isEmpty(), settings + " migrates nothing");
        assertEquals(migrated, of(lines, FUTURE), settings + ": each schema needs " + FUTURE);
    }

    private static Set<String> of(List<String> lines, String ending) {
        return lines.stream()
                .filter(line -> line.startsWith("quarkus.flyway.") && line.endsWith(ending))
                .map(line -> line.substring(0, line.length() - ending.length()))
                .collect(Collectors.toSet());
    }
}
