package dev.gouji.stats.push;

import dev.gouji.stats.alert.Alert;
import java.util.Set;

/**
 * What a subscription is about; an empty set stands for everything.
 *
 * @param division a code of six digits, or its first two or four; null for the country
 * @param kinds {@code rules} and {@code severities}: as on the wire
 */
public record Interest(String division, Set<String> kinds, Set<String> rules, Set<String> severities) {
    public Interest {
        kinds = Set.copyOf(kinds);
        rules = Set.copyOf(rules);
        severities = Set.copyOf(severities);
    }

    /** Whether it is about an alert. */
    public boolean covers(Alert alert) {
        return (division == null || alert.division() != null && alert.division().startsWith(division))
                && (kinds.isEmpty() || kinds.contains(alert.kind().wire()))
                && (rules.isEmpty() || alert.rule() != null && rules.contains(alert.rule()))
                && (severities.isEmpty() || severities.contains(alert.severity()));
    }
}
