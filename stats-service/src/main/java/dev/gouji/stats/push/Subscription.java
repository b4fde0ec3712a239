package dev.gouji.stats.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who is told.
 *
 * @param address a web address, or one for e-mail
 * @param secret null where the channel has none
 * @param previousSecret signs beside the other until {@code previousUntil}; both null unless it was changed lately
 * @param digest between two messages of many events
 */
public record Subscription(
        String id,
        Channel channel,
        String address,
        String secret,
        String previousSecret,
        Instant previousUntil,
        Interest interest,
        Duration digest) {
    public Subscription {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(channel, "channel is null");
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(interest, "interest is null");
    }

    /** The secrets that sign at a moment, the newest first. */
    public List<String> secrets(Instant now) {
        List<String> secrets = new ArrayList<>();
        if (secret != null) {
            secrets.add(secret);
        }
        if (previousSecret != null && now.isBefore(previousUntil)) {
            secrets.add(previousSecret);
        }
        return secrets;
    }

    /** Neither secrets nor the keys that stand in the addresses of robots. */
    @Override
    public String toString() {
        return "%s %s".formatted(channel.wire(), id);
    }
}
