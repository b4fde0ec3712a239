package dev.gouji.stats.push;

import java.util.List;

/**
 * A subscription as it is kept when somebody makes or changes it.
 *
 * @param division null for the country
 * @param kinds {@code rules}, {@code severities}: empty for all
 * @param state {@code active} or {@code paused}
 */
public record NewSubscription(
        String name,
        Channel channel,
        String address,
        String secret,
        String division,
        List<String> kinds,
        List<String> rules,
        List<String> severities,
        int digestMinutes,
        String state,
        String person) {
    public NewSubscription {
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
        severities = List.copyOf(severities);
    }
}
