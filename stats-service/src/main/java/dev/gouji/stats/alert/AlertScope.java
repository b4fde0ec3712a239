package dev.gouji.stats.alert;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which alerts somebody wants; null where everything.
 *
 * @param division a code of six digits, or its first two or four
 * @param organ what its name or key contains
 * @param kind {@code rule} and {@code severity}: as on the wire
 */
public record AlertScope(Integer year, String division, String organ, String kind, String rule, String severity) {
    /** All of them. */
    public static final AlertScope ALL = new AlertScope(null, null, null, null, null, null);

    /** Whether an alert is among them. */
    public boolean contains(Alert alert) {
        return (year == null || year == alert.year())
                && (division == null || alert.division() != null && isWithin(alert.division()))
                && (organ == null || names(alert).anyMatch(name -> name.contains(organ)))
                && (kind == null || kind.equals(alert.kind().wire()))
                && (rule == null || rule.equals(alert.rule()))
                && (severity == null || severity.equals(alert.severity()));
    }

    private boolean isWithin(String code) {
        return code.startsWith(division);
    }

    private static Stream<String> names(Alert alert) {
        return Stream.of(alert.organName(), alert.organKey()).filter(Objects::nonNull);
    }
}
