package dev.gouji.ingest.folder;

import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A folder that people put documents into. It remembers what was dealt with, so that a scan costs no reading. */
public final class SourceFolder {
    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "xhtml", "shtml");
    /** A younger file may still be on its way into the folder. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final Path root;
    private final Clock clock;
    private final Map<String, FileStamp> dealtWith = new HashMap<>();

    public SourceFolder(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * What is new or changed since it was dealt with, by path. A file that cannot be read is passed over and stops nothing.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public List<Found> scan() throws IOException {
        Path realRoot = root.toRealPath();
        Instant settled = clock.instant().minus(SETTLING);
        List<Found> found = new ArrayList<>();
        Files.walkFileTree(realRoot, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(realRoot) && isHidden(folder);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && hasEnding(file)) {
                    look(realRoot, file, attributes, settled, found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(realRoot)) {
                    throw e;
                }
                passOver(realRoot, file, Problems.unreadableFile(relative(realRoot, file)), found);
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort((a, b) -> a.relativePath().compareTo(b.relativePath()));
        return found;
    }

    /** The next scans leave this state of the file alone. */
    public synchronized void dealtWith(Found found) {
        dealtWith.put(found.relativePath(), found.stamp());
    }

    private synchronized boolean isDealtWith(String relativePath, FileStamp stamp) {
        return stamp.equals(dealtWith.get(relativePath));
    }

    private void look(Path realRoot, Path file, BasicFileAttributes own, Instant settled, List<Found> found) {
        String name = relative(realRoot, file);
        try {
            Path real = file.toRealPath();
            BasicFileAttributes attributes =
                    own.isSymbolicLink() ? Files.readAttributes(real, BasicFileAttributes.class) : own;
            FileStamp stamp = FileStamp.of(attributes);
            if (!real.startsWith(realRoot) || !attributes.isRegularFile()) {
                passOver(realRoot, file, Problems.outsideFolder(name), found);
            } else if (isDealtWith(name, stamp) || stamp.modifiedAt().isAfter(settled)) {
                return;
            } else if (stamp.size() > Submission.BYTES_MAX) {
                found.add(new Found.PassedOver(name, stamp, Problems.tooLarge(stamp.size(), Submission.BYTES_MAX)));
            } else {
                found.add(new Found.Document(name, stamp, real));
            }
        } catch (IOException e) {
            passOver(realRoot, file, Problems.unreadableFile(name), found);
        }
    }

    private void passOver(Path realRoot, Path file, Problem problem, List<Found> found) {
        String name = relative(realRoot, file);
        FileStamp unknown = new FileStamp(-1, Instant.EPOCH);
        if (!isDealtWith(name, unknown)) {
            found.add(new Found.PassedOver(name, unknown, problem));
        }
    }

    private static String relative(Path realRoot, Path file) {
        return realRoot.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean hasEnding(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
