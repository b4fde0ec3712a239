package dev.gouji.stats.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;

/**
 * Who is told what, and how.
 *
 * @param address without the keys that stand in the addresses of robots
 * @param secret in the answer to who made or changed it, and never again
 * @param kinds {@code rules}, {@code severities}: empty for all
 * @param state {@code active}, {@code paused} or {@code disabled}
 * @param pending how many events wait to be told; {@code failed}: that were given up
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SubscriptionItem(
        String id,
        String name,
        String channel,
        String address,
        @JsonInclude(JsonInclude.Include.NON_NULL) String secret,
        String division,
        List<String> kinds,
        List<String> rules,
        List<String> severities,
        int digestMinutes,
        String state,
        String disabledBecause,
        String person,
        Instant createdAt,
        Instant changedAt,
        long pending,
        long failed) {
    public SubscriptionItem {
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
        severities = List.copyOf(severities);
    }

    /** The same with its secret, for who made it. */
    public SubscriptionItem with(String newSecret) {
        return new SubscriptionItem(
                id,
                name,
                channel,
                address,
                newSecret,
                division,
                kinds,
                rules,
                severities,
                digestMinutes,
                state,
                disabledBecause,
                person,
                createdAt,
                changedAt,
                pending,
                failed);
    }
}
