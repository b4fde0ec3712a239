package dev.gouji.stats.listing;

import java.util.List;
import java.util.Map;

/**
 * How many reports of a selection have each value.
 *
 * @param byFacet values with their counts, the most frequent first; years and divisions in their order
 * @param names of divisions by code, where a report of their government tells it
 */
public record Facets(
        long reports,
        long withErrors,
        long withWarnings,
        long withInfos,
        Map<Facet, List<Count>> byFacet,
        Map<String, String> names) {

    /** By what reports can be told apart. */
    public enum Facet {
        YEAR,
        DIVISION,
        KIND,
        LEVEL,
        FORM,
        RULE
    }

    /**
     * A value.
     *
     * @param value as in the query
     */
    public record Count(String value, long reports) {}

    public Facets {
        byFacet = Map.copyOf(byFacet);
        names = Map.copyOf(names);
    }
}
