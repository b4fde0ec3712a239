package dev.gouji.stats.push;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Signatures and secrets after Standard Webhooks 1.0. */
public final class WebhookSignature {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;

    private WebhookSignature() {}

    /** A new secret. */
    public static String newSecret(RandomGenerator random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The header {@code webhook-signature}: one signature a secret.
     *
     * @param seconds the header {@code webhook-timestamp}
     */
    public static String of(List<String> secrets, String id, long seconds, String body) {
        String signed = "%s.%d.%s".formatted(id, seconds, body);
        return secrets.stream()
                .map(secret -> "v1," + Hmac.sha256(key(secret), signed.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] key(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a webhook's secret begins with " + PREFIX);
        }
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }
}
