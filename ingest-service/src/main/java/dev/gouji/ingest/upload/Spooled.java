package dev.gouji.ingest.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file that arrived and lies on disk for the time being.
 *
 * @param name as the sender calls it, null when it has none
 * @param mediaType as the sender labels it, null when it does not
 */
public record Spooled(Path path, String name, String mediaType) {
    private static final int BUFFER_BYTES = 64 * 1024;

    public Spooled {
        Objects.requireNonNull(path, "path is null");
    }

    /** SHA-256 of its content, lower-case hexadecimal. Reads it from one end to the other. */
    public String sha256() throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
