package dev.gouji.stats.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many messages a receiver takes in how long.
 *
 * @param windows all of which hold
 */
public record RateLimit(List<Window> windows) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** At most so many within any stretch of that length. */
    public record Window(int messages, Duration length) {}

    public RateLimit {
        windows = List.copyOf(windows);
    }

    /** What a channel allows. */
    public static RateLimit of(Channel channel) {
        return switch (channel) {
            case DINGTALK, WECOM -> new RateLimit(List.of(new Window(20, MINUTE)));
            case FEISHU -> new RateLimit(List.of(new Window(100, MINUTE), new Window(5, Duration.ofSeconds(1))));
            case WEBHOOK, EMAIL -> new RateLimit(List.of());
        };
    }

    /** The first moment, not before now, at which one more may be sent. */
    public Instant next(List<Instant> sent, Instant now) {
        Instant next = now;
        for (Window window : windows) {
            List<Instant> last = sent.stream().sorted().toList();
            if (last.size() >= window.messages()) {
                Instant free = last.get(last.size() - window.messages()).plus(window.length());
                next = free.isAfter(next) ? free : next;
            }
        }
        return next;
    }
}
