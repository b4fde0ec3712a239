package dev.gouji.stats.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where builds are kept: a folder each, named by its version, and a file {@code current} that names the one to be served.
 * The one before stays for whoever is reading it.
 */
public final class Shelf {
    private static final ObjectMapper JSON = WireEvent.json();
    private static final String UNDER_WAY = ".building-";
    private static final int KEPT = 2;

    private final Path folder;

    /** In that folder, which is made when it is not there. */
    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** An empty folder for a build; what an earlier one left behind when its process died is cleared away. */
    public Path begin() throws IOException {
        Files.createDirectories(folder);
        for (Path left : folders(true)) {
            delete(left);
        }
        return Files.createTempDirectory(folder, UNDER_WAY);
    }

    /** Takes a finished build onto the shelf. What is there under the same version stays as it is. */
    public void take(Path build, Manifest manifest) throws IOException {
        Path place = folder.resolve(manifest.version());
        if (Files.exists(place)) {
            delete(build);
        } else {
            Files.move(build, place, StandardCopyOption.ATOMIC_MOVE);
        }
        Path current = Files.createTempFile(folder, ".current-", "");
        Files.writeString(current, manifest.version());
        Files.move(current, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        Files.setLastModifiedTime(place, java.nio.file.attribute.FileTime.from(manifest.builtAt()));
        List<Path> builds = folders(false);
        for (Path old : builds.subList(Math.min(KEPT, builds.size()), builds.size())) {
            delete(old);
        }
    }

    /** What the build to be served holds; empty while there is none. */
    public Optional<Manifest> current() throws IOException {
        try {
            Path manifest =
                    folder.resolve(Files.readString(folder.resolve("current"))).resolve("manifest.json");
            return Optional.of(JSON.readValue(Files.readAllBytes(manifest), Manifest.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Where a file of a build lies. */
    public Path path(Manifest manifest, DatasetFile file) {
        return folder.resolve(manifest.version()).resolve(file.path());
    }

    /** Newest first. */
    private List<Path> folders(boolean underWay) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith(UNDER_WAY) == underWay)
                    .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }

    /** Removes what a build wrote. */
    public static void delete(Path build) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(build)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
