package dev.gouji.stats.alert;

import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which alerts somebody wants; null where everything.
 *
 * @param division a code of six digits, or its first two or four
 * @param organ what its name or key contains
 * @param whose nobody's, until somebody says whose
 * @param kind {@code rule} and {@code severity}: as on the wire
 */
public record AlertScope(
        Integer year, String division, String organ, String kind, String rule, String severity, Scope whose) {
    /** All of them. */
    public static final AlertScope ALL = new AlertScope(null, null, null, null, null, null, Scope.EVERYTHING);

    /** The same of what a scope covers. */
    public AlertScope within(Scope covered) {
        return new AlertScope(year, division, organ, kind, rule, severity, covered);
    }

    /** Whether {@link #contains} can tell: of which line an organ is, an alert does not say. */
    public boolean isToldByAlerts() {
        return isTold(whose);
    }

    private static boolean isTold(Scope scope) {
        return switch (scope) {
            case Scope.Line line -> false;
            case Scope.AnyOf several -> several.scopes().stream().allMatch(AlertScope::isTold);
            case Scope.Everything everything -> true;
            case Scope.Nothing nothing -> true;
            case Scope.Subtree subtree -> true;
            case Scope.OneOrgan organ -> true;
        };
    }

    /** Whether an alert is among them. */
    public boolean contains(Alert alert) {
        return (year == null || year == alert.year())
                && (division == null || alert.division() != null && isWithin(alert.division()))
                && (organ == null || names(alert).anyMatch(name -> name.contains(organ)))
                && (kind == null || kind.equals(alert.kind().wire()))
                && (rule == null || rule.equals(alert.rule()))
                && (severity == null || severity.equals(alert.severity()))
                && whose.covers(new Belonging(alert.organKey(), alert.division(), null));
    }

    private boolean isWithin(String code) {
        return code.startsWith(division);
    }

    private static Stream<String> names(Alert alert) {
        return Stream.of(alert.organName(), alert.organKey()).filter(Objects::nonNull);
    }
}
