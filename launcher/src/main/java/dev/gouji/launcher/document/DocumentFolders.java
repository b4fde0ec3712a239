package dev.gouji.launcher.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The documents under the paths of a command line, in the order of their names. */
public final class DocumentFolders {
    /** Next to documents, what is known of them; no document itself. */
    private static final String TRUTH = "truth";

    private static final String READ_ME = "README.md";

    private DocumentFolders() {}

    /**
     * Files that were named are taken whatever they are; folders are walked for the kinds of file that the services read,
     * hidden ones, read-me files and folders named {@code truth} left out.
     */
    public static List<DocumentFile> under(List<String> paths) throws UnusablePathException {
        List<DocumentFile> documents = new ArrayList<>();
        for (String path : paths) {
            Path start = Path.of(path);
            if (!Files.exists(start)) {
                throw UnusablePathException.missing(path);
            }
            if (!Files.isReadable(start)) {
                throw UnusablePathException.unreadable(path);
            }
            if (Files.isDirectory(start)) {
                documents.addAll(walked(start));
            } else {
                documents.add(DocumentFile.named(path));
            }
        }
        if (documents.isEmpty()) {
            throw UnusablePathException.empty(String.join(" ", paths));
        }
        return List.copyOf(documents);
    }

    private static List<DocumentFile> walked(Path start) throws UnusablePathException {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, new Walk(start, found));
        } catch (IOException | UncheckedIOException e) {
            throw UnusablePathException.unreadable(start.toString());
        }
        return found.stream()
                .sorted()
                .map(path -> DocumentFile.named(path.toString()))
                .toList();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path start;
        private final List<Path> found;

        private Walk(Path start, List<Path> found) {
            this.start = start;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean left = !folder.equals(start) && (isHidden(folder) || isTruth(folder));
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean aboutTheFolder = name.equalsIgnoreCase(READ_ME);
            if (!isHidden(file) && !aboutTheFolder && FileType.mediaType(name).isPresent()) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private static boolean isTruth(Path folder) {
            return folder.getFileName().toString().equals(TRUTH);
        }
    }
}
