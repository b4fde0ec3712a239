package dev.gouji.stats.listing;

import java.util.List;
import java.util.Map;

/**
 * How a division is doing on a year.
 *
 * @param division two, four or six digits; empty for the whole country
 * @param year null when there is no report at all
 * @param areas its parts, in the order of their codes
 * @param rules that found most on that year
 * @param years every year there are reports on, ascending
 * @param names of divisions by the first digits of their codes
 */
public record Overview(
        String division,
        Integer year,
        List<Area> areas,
        List<RuleHits> rules,
        List<Year> years,
        Map<String, String> names) {

    /**
     * A part of the division.
     *
     * @param code its first digits; null where reports say no division
     * @param undated reports whose date of publication is unknown
     * @param missing organs without a report
     */
    public record Area(String code, int reports, int late, int undated, int missing, int withErrors) {}

    /** A rule, how many findings it gave, on how many reports, and the sentence of one of them. */
    public record RuleHits(String rule, String severity, int findings, int reports, String example) {}

    /** A year of the division. */
    public record Year(int year, int reports, int withErrors, int errors, int warnings, int infos) {}

    public Overview {
        areas = List.copyOf(areas);
        rules = List.copyOf(rules);
        years = List.copyOf(years);
        names = Map.copyOf(names);
    }
}
