package dev.gouji.launcher.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document in a file.
 *
 * @param source the path as it was given, with slashes
 */
public record DocumentFile(String source, Path path) {
    /** Larger files are not read. */
    public static final long BYTES_MAX = 20L * 1024 * 1024;

    public DocumentFile {
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(path, "path is null");
    }

    /** The file of a path given by a person. */
    public static DocumentFile named(String path) {
        return new DocumentFile(path.replace('\\', '/'), Path.of(path));
    }

    /** The last part of the path. */
    public String fileName() {
        return path.getFileName().toString();
    }

    /** The bytes, or the reason why there are none. */
    public byte[] content() throws UnusablePathException {
        if (!Files.exists(path)) {
            throw UnusablePathException.missing(source);
        }
        if (Files.isDirectory(path)) {
            throw UnusablePathException.folder(source);
        }
        try {
            long size = Files.size(path);
            if (size > BYTES_MAX) {
                throw UnusablePathException.tooLarge(source, size, BYTES_MAX);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw UnusablePathException.unreadable(source);
        }
    }
}
