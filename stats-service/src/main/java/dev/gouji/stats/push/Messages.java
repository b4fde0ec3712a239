package dev.gouji.stats.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.listing.AlertEventItem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent to webhooks and robots. Robots' texts are cut at their limits, which count bytes. */
public final class Messages {
    private static final int DINGTALK_BYTES = 18_000;
    private static final int WECOM_BYTES = 4_000;
    private static final int FEISHU_BYTES = 18_000;
    private static final long MILLIS = 1_000;

    private Messages() {}

    /** The header {@code webhook-id} of an event: the same at every attempt and every receiver. */
    public static String webhookId(AlertEvent event) {
        return webhookId(event.alert().id(), event.alert().revision());
    }

    /** The same from the id of the alert and the revision that it reached. */
    public static String webhookId(String alert, int revision) {
        return "msg_%s-%d".formatted(alert, revision);
    }

    /** One event, after Standard Webhooks 1.0. */
    public static Message webhook(Subscription to, AlertEvent event, Instant now) {
        String body = json(Map.of(
                "type", "alert." + event.change().wire(),
                "timestamp", event.alert().changedAt().toString(),
                "data", AlertEventItem.of(event)));
        String id = webhookId(event);
        long seconds = now.getEpochSecond();
        Map<String, String> headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", String.valueOf(seconds),
                "webhook-signature", WebhookSignature.of(to.secrets(now), id, seconds, body));
        return new Message(URI.create(to.address()), headers, body);
    }

    /** Many events, for one of the robots. */
    public static Message robot(Subscription to, Digest digest, Instant now) {
        return switch (to.channel()) {
            case DINGTALK -> dingTalk(to, digest, now);
            case WECOM -> weCom(to, digest);
            case FEISHU -> feishu(to, digest, now);
            case WEBHOOK, EMAIL -> throw new IllegalArgumentException(to.channel() + " is no robot");
        };
    }

    private static Message dingTalk(Subscription to, Digest digest, Instant now) {
        String address = to.address();
        if (to.secret() != null) {
            String signed = now.toEpochMilli() + "\n" + to.secret();
            String sign =
                    Hmac.sha256(to.secret().getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.UTF_8));
            address += "%stimestamp=%d&sign=%s"
                    .formatted(
                            address.contains("?") ? "&" : "?",
                            now.toEpochMilli(),
                            URLEncoder.encode(sign, StandardCharsets.UTF_8));
        }
        // A single line feed does not break a line in markdown.
        String text = digest.within(DINGTALK_BYTES).replace("\n", "\n\n");
        return new Message(
                URI.create(address),
                Map.of(),
                json(Map.of("msgtype", "markdown", "markdown", Map.of("title", digest.title(), "text", text))));
    }

    private static Message weCom(Subscription to, Digest digest) {
        return new Message(
                URI.create(to.address()),
                Map.of(),
                json(Map.of("msgtype", "markdown", "markdown", Map.of("content", digest.within(WECOM_BYTES)))));
    }

    /** The key is what others sign, and the message is empty: their documentation means it. */
    private static Message feishu(Subscription to, Digest digest, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (to.secret() != null) {
            long seconds = now.toEpochMilli() / MILLIS;
            String key = seconds + "\n" + to.secret();
            body.put("timestamp", String.valueOf(seconds));
            body.put("sign", Hmac.sha256(key.getBytes(StandardCharsets.UTF_8), new byte[0]));
        }
        body.put("msg_type", "text");
        body.put("content", Map.of("text", digest.within(FEISHU_BYTES)));
        return new Message(URI.create(to.address()), Map.of(), json(body));
    }

    private static String json(Object body) {
        try {
            return WireEvent.json().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be written as JSON", e);
        }
    }
}
