package dev.gouji.stats.push;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.made.AlertEvents;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Signatures against the reference library and against vectors made with other tools. */
class SigningTest {
    private static final Interest ALL = new Interest(null, Set.of(), Set.of(), Set.of());
    private static final AlertEvent EVENT = AlertEvents.event(7, "410404");
    private static final Digest DIGEST = Digest.of(List.of(EVENT), "");

    private static Subscription to(Channel channel, String address, String secret, String old, Instant oldUntil) {
        return new Subscription("s", channel, address, secret, old, oldUntil, ALL, Duration.ofMinutes(10));
    }

    private static HttpHeaders headers(Message message) {
        return HttpHeaders.of(
                message.headers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                (name, value) -> true);
    }

    @Test
    void isVerifiedByTheReferenceLibrary() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String old = WebhookSignature.newSecret(random);
        String current = WebhookSignature.newSecret(random);
        Instant now = Instant.now();
        Message both = Messages.webhook(
                to(Channel.WEBHOOK, "https://example.org/hook", current, old, now.plusSeconds(60)), EVENT, now);
        assertDoesNotThrow(() -> new Webhook(current).verify(both.body(), headers(both)));
        assertDoesNotThrow(() -> new Webhook(old).verify(both.body(), headers(both)));
        Message after = Messages.webhook(
                to(Channel.WEBHOOK, "https://example.org/hook", current, old, now.minusSeconds(1)), EVENT, now);
        new Webhook(current).verify(after.body(), headers(after));
        Webhook outdated = new Webhook(old);
        assertThrows(WebhookVerificationException.class, () -> outdated.verify(after.body(), headers(after)));
        Webhook right = new Webhook(current);
        assertThrows(WebhookVerificationException.class, () -> right.verify(after.body() + " ", headers(after)));
        assertTrue(after.body().getBytes(StandardCharsets.UTF_8).length < 20_000);
        assertEquals("msg_" + "%032x".formatted(7) + "-1", after.headers().get("webhook-id"));
    }

    /** {@code printf '%s\n%s' 1700000000000 SECabc | openssl dgst -sha256 -hmac SECabc -binary | base64}. */
    @Test
    void signsForDingTalk() {
        Message message = Messages.robot(
                to(Channel.DINGTALK, "https://example.org/robot/send?access_token=x", "SECabc", null, null),
                DIGEST,
                Instant.ofEpochMilli(1_700_000_000_000L));
        assertEquals(
                "access_token=x&timestamp=1700000000000&sign=" + "jcUpW0QmtKduN03n4JqQ0PBosVjqnM8gU7fIIvsDmCM=",
                URLDecoder.decode(message.address().getRawQuery(), StandardCharsets.UTF_8));
    }

    /** The key is time and secret, the message is empty. */
    @Test
    void signsForFeishu() {
        Message message = Messages.robot(
                to(Channel.FEISHU, "https://example.org/hook/x", "abc", null, null),
                DIGEST,
                Instant.ofEpochMilli(1_700_000_000_999L));
        assertTrue(message.body()
                .startsWith("{\"timestamp\":\"1700000000\",\"sign\":\""
                        + "VIS10b0EBvzzSdFnuk4tznEmK5wHaruvf/WnViv2yR4=\""));
    }

    @Test
    void tellsNoSecretsByAccident() {
        Subscription subscription = to(Channel.WECOM, "https://example.org/send?key=hidden", "hidden", null, null);
        Message message = Messages.robot(subscription, DIGEST, Instant.EPOCH);
        assertTrue(!subscription.toString().contains("hidden")
                && !message.toString().contains("hidden"));
    }
}
