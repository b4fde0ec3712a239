package dev.gouji.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The archive. Bytes are kept under the lower-case hexadecimal SHA-256 that the caller knows; they never change. Every
 * method blocks, and may be called from many threads.
 */
public interface DocumentArchive extends AutoCloseable {

    /**
     * Keeps the bytes; when it returns they survive a crash. Storing the same bytes again changes nothing.
     *
     * @throws ArchiveFullException when there is no space left
     * @throws IOException when the archive cannot be written, or has not kept what it was given
     */
    void store(String sha256, byte[] content) throws IOException;

    /** The same for what is too large for memory; the file stays where it is. */
    void store(String sha256, Path file) throws IOException;

    /**
     * The bytes as they were stored, for the caller to close; empty when there are none under that hash.
     *
     * @throws IOException when the archive does not answer
     */
    Optional<InputStream> open(String sha256) throws IOException;

    /** The same, in memory. */
    default Optional<byte[]> read(String sha256) throws IOException {
        Optional<InputStream> opened = open(sha256);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** Returns when the next document may be written: for health checks. */
    void probe() throws IOException;

    /** Room that is left, in bytes; empty for an object store, which does not tell. */
    default OptionalLong freeBytes() {
        return OptionalLong.empty();
    }

    /** Nothing is lost when it is not called. */
    @Override
    default void close() {}

    /** Whether a text can be a name in an archive. */
    static boolean isHash(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /**
     * Where the bytes are, below the root of the archive: {@code ab/cd/abcdef…}. Public, and the same in a folder as in an
     * object store, so that one can be copied into the other.
     *
     * @throws IllegalArgumentException when the text is no hash
     */
    static String pathOf(String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException(
                    "'%s' is no hash: expected 64 lower-case hexadecimal digits".formatted(sha256));
        }
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
