package dev.gouji.stats.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.time.Duration;

/**
 * What came of an attempt.
 *
 * @param status of HTTP, null when there was none
 */
public sealed interface Verdict {
    Integer status();

    /** The receiver has it. */
    record Delivered(Integer status) implements Verdict {}

    /**
     * The receiver may take it later.
     *
     * @param error for people, without secrets
     * @param asked how long it wants to be left alone, null when it does not say
     */
    record Failed(Integer status, String error, Duration asked) implements Verdict {}

    /** The receiver is there no more and wants nothing ever again. */
    record Gone(Integer status) implements Verdict {}

    /**
     * By the status of a webhook's answer. A redirection is a failure: a signed message goes where it was told to.
     *
     * @param retryAfter the header, in seconds; null when there is none or it is none
     */
    static Verdict ofWebhook(int status, Long retryAfter) {
        if (status >= 200 && status < 300) {
            return new Delivered(status);
        }
        return status == 410 ? new Gone(status) : failed(status, retryAfter);
    }

    private static Failed failed(int status, Long retryAfter) {
        Duration asked = retryAfter == null ? null : Duration.ofSeconds(Math.max(0, retryAfter));
        return new Failed(status, "HTTP " + status, asked);
    }

    /** By a robot's answer, which says in its body whether it liked the message. */
    static Verdict ofRobot(int status, Long retryAfter, String body) {
        if (status != 200) {
            return failed(status, retryAfter);
        }
        try {
            JsonNode answer = WireEvent.json().readTree(body);
            JsonNode code = answer.path(answer.has("errcode") ? "errcode" : "code");
            if (code.isInt() && code.asInt() == 0) {
                return new Delivered(status);
            }
            return new Failed(status, "robot answers code " + code.asText("none"), Duration.ofMinutes(1));
        } catch (JsonProcessingException e) {
            return new Failed(status, "robot answers no JSON", null);
        }
    }
}
