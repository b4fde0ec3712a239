package dev.gouji.stats.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How a delivery stands after an attempt.
 *
 * @param state {@code pending}, {@code delivered} or {@code failed}
 * @param nextAt when it is tried again
 * @param status of HTTP, null when there was none
 * @param error null when it was delivered
 */
public record Settlement(
        long sequence, String state, int attempts, Instant nextAt, Integer status, String error, Instant attemptedAt) {

    /** What follows from a verdict. */
    public static Settlement of(
            Delivery delivery, Verdict verdict, RetrySchedule schedule, RandomGenerator random, Instant now) {
        int attempts = delivery.attempts() + 1;
        long sequence = delivery.event().sequence();
        return switch (verdict) {
            case Verdict.Delivered delivered ->
                new Settlement(sequence, "delivered", attempts, now, delivered.status(), null, now);
            case Verdict.Gone gone -> new Settlement(sequence, "failed", attempts, now, gone.status(), "HTTP 410", now);
            case Verdict.Failed failed -> {
                Optional<Duration> wait = schedule.after(attempts, failed.asked(), random);
                yield new Settlement(
                        sequence,
                        wait.isPresent() ? "pending" : "failed",
                        attempts,
                        now.plus(wait.orElse(Duration.ZERO)),
                        failed.status(),
                        failed.error(),
                        now);
            }
        };
    }
}
