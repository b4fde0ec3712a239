package dev.gouji.stats.push;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a delivery that failed is tried again: the schedule that Standard Webhooks proposes, over three days. */
public final class RetrySchedule {
    /** Between one attempt and the next. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Nobody makes us wait for longer. */
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Receivers that failed together shall not be asked together. */
    private static final double JITTER = 0.2;

    private final double scale;

    /** @param scale 1; less in tests and for impatient networks */
    public RetrySchedule(double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale is %s: expected more than 0".formatted(scale));
        }
        this.scale = scale;
    }

    /**
     * How long to wait; empty when it was the last attempt.
     *
     * @param attempts that failed, at least 1
     * @param asked what the receiver asked for, null for nothing
     */
    public Optional<Duration> after(int attempts, Duration asked, RandomGenerator random) {
        if (attempts > WAITS.size()) {
            return Optional.empty();
        }
        double millis = WAITS.get(attempts - 1).toMillis() * scale * (1 + JITTER * random.nextDouble());
        Duration wait = Duration.ofMillis((long) millis);
        Duration wanted = asked == null || asked.compareTo(wait) < 0 ? wait : asked;
        return Optional.of(wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted);
    }
}
