package dev.gouji.stats.listing;

/**
 * What a list is narrowed to; null where it is not.
 *
 * @param division a code of six digits, or its first two or four
 * @param organ what its name or key contains
 */
public record Filter(Integer year, String division, String organ, String form, String severity, String rule) {
    /** The whole list. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);

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
