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
import java.util.function.Predicate;

/**
 * A folder that people put documents into. It remembers what was dealt with, so that a scan costs no reading. A file counts
 * once it has looked the same twice: whoever copies a large one needs longer than from one look to the next.
 */
public final class SourceFolder {
    private static final Set<String> ENDINGS =
            Set.of("txt", "md", "html", "htm", "xhtml", "shtml", "pdf", "doc", "docx", "xls", "xlsx", "wps", "et");
    /** What may hold several documents. */
    private static final Set<String> PACK_ENDINGS = Set.of("zip", "warc", "gz");

    private static final long PACK_BYTES_MAX = 2L * 1024 * 1024 * 1024;
    /** A younger file may still be on its way into the folder. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final Path root;
    private final Clock clock;
    private final Map<String, FileStamp> dealtWith = new HashMap<>();
    /** As of the last look. */
    private Map<String, FileStamp> seen = new HashMap<>();

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
        Map<String, FileStamp> before = seen;
        seen = new HashMap<>();
        Files.walkFileTree(realRoot, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(realRoot) && isHidden(folder);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && hasEnding(file)) {
                    look(realRoot, file, attributes, stamp -> isSettled(before, realRoot, file, stamp, settled), found);
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

    /** The same of what a record of an earlier run says. */
    synchronized void dealtWith(String relativePath, FileStamp stamp) {
        dealtWith.put(relativePath, stamp);
    }

    private synchronized boolean isDealtWith(String relativePath, FileStamp stamp) {
        return stamp.equals(dealtWith.get(relativePath));
    }

    private boolean isSettled(
            Map<String, FileStamp> before, Path realRoot, Path file, FileStamp stamp, Instant settled) {
        String name = relative(realRoot, file);
        seen.put(name, stamp);
        return stamp.equals(before.get(name)) && !stamp.modifiedAt().isAfter(settled);
    }

    private void look(
            Path realRoot, Path file, BasicFileAttributes own, Predicate<FileStamp> isSettled, List<Found> found) {
        String name = relative(realRoot, file);
        try {
            Path real = file.toRealPath();
            BasicFileAttributes attributes =
                    own.isSymbolicLink() ? Files.readAttributes(real, BasicFileAttributes.class) : own;
            FileStamp stamp = FileStamp.of(attributes);
            if (!real.startsWith(realRoot) || !attributes.isRegularFile()) {
                passOver(realRoot, file, Problems.outsideFolder(name), found);
            } else if (isDealtWith(name, stamp) || !isSettled.test(stamp)) {
                return;
            } else if (stamp.size() > bytesMax(file)) {
                found.add(new Found.PassedOver(name, stamp, Problems.tooLarge(stamp.size(), bytesMax(file))));
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
        return ENDINGS.contains(ending(file)) || PACK_ENDINGS.contains(ending(file));
    }

    private static long bytesMax(Path file) {
        return PACK_ENDINGS.contains(ending(file)) ? PACK_BYTES_MAX : Submission.BYTES_MAX;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
