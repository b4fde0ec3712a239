package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scope as a condition on {@code organ_key}, {@code year} and {@code division}: the one place where it becomes SQL.
 *
 * @param values of the question marks, in their order
 */
record Within(String condition, List<Object> values) {
    /** The condition under which a row belongs to a scope. */
    static Within of(Scope scope) {
        return switch (scope) {
            case Scope.Everything everything -> new Within("true", List.of());
            case Scope.Nothing nothing -> new Within("false", List.of());
            // ':' follows '9'.
            case Scope.Subtree subtree ->
                new Within("division >= ? and division < ?", List.of(subtree.digits(), subtree.digits() + ":"));
            case Scope.OneOrgan organ -> new Within("organ_key = ?", List.of(organ.key()));
            case Scope.Line line ->
                new Within(
                        "(organ_key, year) in (select of_line.organ_key, of_line.year from stats.report of_line"
                                + " where of_line.kind = ?)",
                        List.of(line.kind()));
            case Scope.AnyOf several ->
                anyOf(several.scopes().stream().map(Within::of).toList());
        };
    }

    private static Within anyOf(List<Within> parts) {
        return new Within(
                parts.stream().map(part -> "(" + part.condition() + ")").collect(Collectors.joining(" or ")),
                parts.stream().flatMap(part -> part.values().stream()).toList());
    }
}
