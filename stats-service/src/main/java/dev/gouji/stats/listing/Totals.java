package dev.gouji.stats.listing;

import dev.gouji.access.policy.Scope;

/**
 * Everything there is, counted: reports, their findings by severity, and refused documents.
 *
 * @param errors {@code warnings} and {@code infos}: null for who may not see all of them
 */
public record Totals(long reports, Long errors, Long warnings, Long infos, long refused) {
    /** As somebody sees it who may see the findings of a scope. */
    public Totals seenBy(Scope scope) {
        return scope instanceof Scope.Everything ? this : new Totals(reports, null, null, null, refused);
    }
}
