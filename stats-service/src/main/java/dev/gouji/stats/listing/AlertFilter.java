package dev.gouji.stats.listing;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.alert.AlertState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a list of alerts is narrowed to; null where it is not.
 *
 * @param open whether they are still so
 */
public record AlertFilter(AlertScope scope, String state, Boolean open) {
    /** The parameters of a scope. */
    public static final Set<String> OF_SCOPE = Set.of("year", "division", "organ", "kind", "rule", "severity");

    /** The parameters of a list. */
    public static final Set<String> OF_LIST = with("state", "open", "cursor", "limit");

    /** The parameters of a scope, and these. */
    public static Set<String> with(String... more) {
        Set<String> all = new HashSet<>(OF_SCOPE);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    /** The same of what a scope covers. */
    public AlertFilter within(Scope whose) {
        return new AlertFilter(scope.within(whose), state, open);
    }

    /** As the request says; nobody's alerts, until somebody says whose. */
    public static AlertFilter of(Parameters parameters) {
        String open = parameters.oneOf("open", Stream.of("true", "false"));
        return new AlertFilter(
                scope(parameters),
                parameters.oneOf("state", Arrays.stream(AlertState.values()).map(AlertState::wire)),
                open == null ? null : Boolean.valueOf(open));
    }

    /** The scope that the request names; nobody's alerts, until somebody says whose. */
    public static AlertScope scope(Parameters parameters) {
        return new AlertScope(
                parameters.year(),
                parameters.division(),
                parameters.organ(),
                parameters.oneOf("kind", Arrays.stream(AlertKind.values()).map(AlertKind::wire)),
                parameters.rule(),
                parameters.severity(),
                Scope.NOTHING);
    }
}
