package dev.gouji.contract.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes and the identifiers made from them. */
public final class DocumentId {
    private DocumentId() {}

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of texts, each closed by a line feed so that no two lists run together. */
    public static String hash(String... parts) {
        return sha256((String.join("\n", parts) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a document: the same bytes from the same source are the same document. */
    public static String of(String sourceId, String sha256) {
        return hash("document", sourceId, sha256).substring(0, 32);
    }
}
