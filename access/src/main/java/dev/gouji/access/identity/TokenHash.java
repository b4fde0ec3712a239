package dev.gouji.access.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The SHA-256 of a token. Enough because tokens are drawn at random, 256 bits of them: there is nothing to guess that a
 * slow hash would guard. Compared in constant time.
 */
public final class TokenHash {
    /** What tokens of ours begin with, so that they are told from those of a provider, and found where they do not belong. */
    public static final String PREFIX = "gouji_";

    private static final int TOKEN_BYTES = 32;

    private final byte[] hash;

    private TokenHash(byte[] hash) {
        this.hash = hash;
    }

    /** Of a token. */
    public static TokenHash of(String token) {
        try {
            return new TokenHash(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * As written down.
     *
     * @throws IllegalArgumentException when it is not 64 hexadecimal digits
     */
    public static TokenHash parse(String hex) {
        byte[] hash = HexFormat.of().parseHex(hex);
        if (hash.length != TOKEN_BYTES) {
            throw new IllegalArgumentException("64 hexadecimal digits, not %d".formatted(hex.length()));
        }
        return new TokenHash(hash);
    }

    /** A new token. */
    public static String newToken(SecureRandom random) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether both are of the same token. Takes as long when they are not. */
    public boolean matches(TokenHash other) {
        return MessageDigest.isEqual(hash, other.hash);
    }

    /** As it is written down. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenHash token && matches(token);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
