package dev.gouji.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is carried across an air gap: complete, and as it was packed. */
class BundleTest {
    private static final Path CHECKOUT = Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "../.."));
    private static final Pattern RESOURCE =
            Pattern.compile("(?m)^\\s*- (?:path: )?([\\w./-]+(?:\\.yaml|\\.\\./\\w+))\\s*$");

    @TempDir
    Path to;

    @Test
    void holdsEverythingThatIsApplied() throws IOException {
        Bundle.write(CHECKOUT, to);
        for (String overlay : List.of("small", "province", "airgap")) {
            referred(to.resolve("deploy/overlays").resolve(overlay));
        }
        referred(to.resolve("deploy/base"));
        assertTrue(Files.exists(to.resolve("deploy/compose/compose.yaml")));
        assertTrue(Files.exists(to.resolve("deploy/observability/alerts.yaml")));
        assertTrue(Files.exists(to.resolve("docs/how-to/install-on-kubernetes.md")));
        assertTrue(Files.exists(to.resolve("deploy/overlays/airgap/others.txt")));
    }

    private static void referred(Path folder) throws IOException {
        Matcher resource = RESOURCE.matcher(Files.readString(folder.resolve("kustomization.yaml")));
        while (resource.find()) {
            assertTrue(Files.exists(folder.resolve(resource.group(1))), folder + " refers to " + resource.group(1));
        }
    }

    @Test
    void isCoveredByItsChecksums() throws IOException {
        Files.writeString(to.resolve("stats-service-7.tar"), "stands for an image");
        Bundle.write(CHECKOUT, to);
        Checksums.write(to);
        List<String> sums = Files.readAllLines(to.resolve(Checksums.FILE));
        Set<String> covered =
                sums.stream().map(line -> line.split("  ", 2)[1]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Tree.files(to).stream()
                .map(file -> to.relativize(file).toString())
                .filter(name -> !name.equals(Checksums.FILE))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, covered);

        Path changed = to.resolve("deploy/base/kustomization.yaml");
        Files.write(changed, "# changed on the way\n".getBytes(StandardCharsets.UTF_8));
        Checksums.write(to);
        assertNotEquals(sums, Files.readAllLines(to.resolve(Checksums.FILE)));
    }

    @Test
    void isTheSameWhenWrittenTwice() throws IOException {
        Bundle.write(CHECKOUT, to);
        Files.writeString(to.resolve("deploy/base/old.yaml"), "of an earlier version");
        Bundle.write(CHECKOUT, to);
        assertTrue(Files.notExists(to.resolve("deploy/base/old.yaml")));
    }
}
