package dev.gouji.access.policy;

import java.util.Optional;

/** A role and where it holds. Written {@code role} or {@code role:bounds}, as {@code office:4104}. */
public record Grant(Role role, Scope scope) {

    /** Reads one; empty when it is none. A role that needs bounds and has none is none: nothing is granted by omission. */
    public static Optional<Grant> parse(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String bounds = colon < 0 ? "" : text.substring(colon + 1).strip();
        return Role.granted(word.strip()).flatMap(role -> scope(role, bounds).map(scope -> new Grant(role, scope)));
    }

    private static Optional<Scope> scope(Role role, String bounds) {
        if (role.bounds() == Role.Bounds.NONE) {
            return bounds.isEmpty() ? Optional.of(Scope.EVERYTHING) : Optional.empty();
        }
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (role.bounds()) {
                        case ORGAN -> new Scope.OneOrgan(bounds);
                        case KIND -> new Scope.Line(bounds);
                        case DIVISION -> bounds.equals("*") ? Scope.EVERYTHING : new Scope.Subtree(bounds);
                        case NONE -> Scope.EVERYTHING;
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
