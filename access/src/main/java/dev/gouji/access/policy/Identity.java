package dev.gouji.access.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks.
 *
 * @param name of the person or program, for the record
 * @param grants none: anonymous
 */
public record Identity(String name, List<Grant> grants) {
    /** Somebody who says nothing about himself. */
    public static final Identity ANONYMOUS = new Identity("anonymous", List.of());

    public Identity {
        grants = List.copyOf(grants);
    }

    /** Somebody with every role, everywhere: the administrator of one machine. */
    public static Identity administrator(String name) {
        return new Identity(
                name,
                Stream.of(Role.values())
                        .filter(role -> role != Role.ANONYMOUS)
                        .map(role -> new Grant(role, Scope.EVERYTHING))
                        .toList());
    }

    /** A program of ours. */
    public static Identity service(String name) {
        return new Identity(name, List.of(new Grant(Role.SERVICE, Scope.EVERYTHING)));
    }

    /** Whether nobody knows who it is. */
    public boolean isAnonymous() {
        return grants.isEmpty();
    }

    /** The roles, wherever they hold. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }
}
