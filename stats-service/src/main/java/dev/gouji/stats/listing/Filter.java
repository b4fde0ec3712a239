package dev.gouji.stats.listing;

import dev.gouji.access.policy.Scope;

/**
 * What a list is narrowed to; null where it is not.
 *
 * @param division a code of six digits, or its first two or four
 * @param organ what its name or key contains
 * @param scope whose findings count; nobody's, until somebody says whose
 */
public record Filter(
        Integer year, String division, String organ, String form, String severity, String rule, Scope scope) {
    /** The whole list. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);

    public Filter(Integer year, String division, String organ, String form, String severity, String rule) {
        this(year, division, organ, form, severity, rule, Scope.NOTHING);
    }

    /** The same, with the findings of a scope. */
    public Filter within(Scope whose) {
        return new Filter(year, division, organ, form, severity, rule, whose);
    }

    /** As the request says. */
    public static Filter of(Parameters parameters) {
        return new Filter(
                parameters.year(),
                parameters.division(),
                parameters.organ(),
                parameters.form(),
                parameters.severity(),
                parameters.rule());
    }
}
