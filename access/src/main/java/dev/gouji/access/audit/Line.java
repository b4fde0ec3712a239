package dev.gouji.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry in its place: each hash covers everything in the line and the hash of the line before.
 *
 * @param number 1 is the first ever
 * @param hash SHA-256, 64 hexadecimal digits
 */
public record Line(long number, Entry entry, String hash) {
    /** What the first line has before it. */
    public static final String BEGINNING = "0".repeat(64);

    /** The line behind another. */
    public static Line after(long number, String hash, Entry entry) {
        return new Line(number + 1, entry, hash(number + 1, hash, entry));
    }

    /** Whether this is what stood behind the line of that hash. */
    boolean follows(String previous) {
        return hash.equals(hash(number, previous, entry));
    }

    private static String hash(long number, String previous, Entry entry) {
        MessageDigest digest = sha256();
        List<Object> fields = List.of(
                number,
                previous,
                entry.at(),
                entry.person(),
                entry.roles(),
                entry.address(),
                entry.action(),
                entry.path(),
                entry.phase(),
                entry.status(),
                entry.object(),
                entry.asked());
        for (Object field : fields) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            // With its length before it, no text can be moved from one field into the next.
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
