package dev.gouji.ingest.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Made-up lists: a page, the portal that it belongs to, and what is found on it. */
class GoldenListsTest {
    private static final Path FOLDER = Path.of("src/test/resources/lists");
    private static final String PORTAL = ".portal.json";
    private static final String EXPECTED = ".expected.txt";

    @TestFactory
    Stream<DynamicTest> findsWhatIsThere() throws IOException {
        return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    @Test
    void leavesNoFileUnread() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String name : names()) {
            read.addAll(Set.of(
                    name + PORTAL, name + EXPECTED, page(name).getFileName().toString()));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    read,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertTrue(names().size() >= 15, names().toString());
    }

    private static void check(String name) throws IOException {
        Portal portal = PortalJson.read(Files.readAllBytes(FOLDER.resolve(name + PORTAL)));
        ListDocument document =
                new ListDocument(portal.source().entries().getFirst(), Files.readAllBytes(page(name)), null);
        String found = ShownDiscovery.of(Connectors.of(portal).read(document));
        Path expected = FOLDER.resolve(name + EXPECTED);
        if (Boolean.getBoolean("gouji.golden.write")) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
    }

    private static Path page(String name) {
        return Stream.of(".html", ".xml", ".json")
                .map(ending -> FOLDER.resolve(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no page for " + name + PORTAL));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(PORTAL))
                    .map(file -> file.substring(0, file.length() - PORTAL.length()))
                    .sorted()
                    .toList();
        }
    }
}
