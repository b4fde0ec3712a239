package dev.gouji.access.policy;

import java.util.Collection;

/**
 * Whom somebody may let in, change and shut out: the row "users, roles, keys" of the matrix, which asks for more than whether
 * he may ask at all. The security administrator manages everybody, an office and an organ those of their scope, and in that
 * scope no role that they do not stand above.
 */
public final class Management {
    private Management() {}

    /** Whether somebody may manage a person who has these grants, or is to have them. */
    public static boolean covers(Identity manager, Collection<Grant> grants) {
        return grants.isEmpty()
                ? manager.roles().contains(Role.SECURITY)
                : grants.stream().allMatch(grant -> covers(manager, grant));
    }

    private static boolean covers(Identity manager, Grant grant) {
        return manager.grants().stream().anyMatch(own -> covers(own, grant));
    }

    private static boolean covers(Grant own, Grant grant) {
        return switch (own.role()) {
            case SECURITY -> true;
            case OFFICE -> ofOffice(own.scope(), grant);
            case ORGAN_ADMIN -> isOfOrgan(grant) && grant.scope().equals(own.scope());
            case ANONYMOUS, RESEARCHER, CLERK, LINE, SYSTEM, AUDITOR, SERVICE -> false;
        };
    }

    /** Roles that look across divisions, or after the system, are not an office's to give. */
    private static boolean ofOffice(Scope own, Grant grant) {
        return switch (grant.role()) {
            case RESEARCHER -> true;
            case CLERK, ORGAN_ADMIN, OFFICE -> contains(own, grant.scope());
            case ANONYMOUS, LINE, SYSTEM, SECURITY, AUDITOR, SERVICE -> false;
        };
    }

    private static boolean isOfOrgan(Grant grant) {
        return grant.role() == Role.CLERK || grant.role() == Role.ORGAN_ADMIN;
    }

    private static boolean contains(Scope own, Scope other) {
        if (own instanceof Scope.Everything) {
            return true;
        }
        if (!(own instanceof Scope.Subtree subtree)) {
            return false;
        }
        return switch (other) {
            case Scope.Subtree part -> part.digits().startsWith(subtree.digits());
            // An organ's key begins with the code of its division.
            case Scope.OneOrgan organ ->
                organ.key().matches("\\d{6}.*") && organ.key().startsWith(subtree.digits());
            case Scope.Line line -> false;
            case Scope.Everything all -> false;
            case Scope.Nothing none -> false;
            case Scope.AnyOf several -> false;
        };
    }
}
