package dev.gouji.stats.listing;

import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
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
 * @param shown whether its findings are
 */
public record Overview(
        String division,
        Integer year,
        List<Area> areas,
        List<RuleHits> rules,
        List<Year> years,
        Map<String, String> names,
        boolean shown) {

    /**
     * A part of the division.
     *
     * @param code its first digits; null where reports say no division
     * @param undated reports whose date of publication is unknown
     * @param missing organs without a report
     * @param withErrors null for who may not see the findings of all of them
     */
    public record Area(String code, int reports, int late, int undated, int missing, Integer withErrors) {
        Area seenBy(Scope scope) {
            return scope.covers(new Belonging(null, code, null))
                    ? this
                    : new Area(code, reports, late, undated, missing, null);
        }
    }

    /** A rule, how many findings it gave, on how many reports, and the sentence of one of them. */
    public record RuleHits(String rule, String severity, int findings, int reports, String example) {}

    /** A year of the division; null in the place of counts of findings for who may not see all of these. */
    public record Year(int year, int reports, Integer withErrors, Integer errors, Integer warnings, Integer infos) {
        Year withoutFindings() {
            return new Year(year, reports, null, null, null, null);
        }
    }

    public Overview {
        areas = List.copyOf(areas);
        rules = List.copyOf(rules);
        years = List.copyOf(years);
        names = Map.copyOf(names);
    }

    /**
     * As somebody sees it who may see the findings of a scope. Organs and kinds are left open: only who may see every
     * finding of a division learns how many there are.
     */
    public Overview seenBy(Scope scope) {
        boolean whole = scope.covers(new Belonging(null, division, null));
        return new Overview(
                division,
                year,
                areas.stream().map(area -> area.seenBy(scope)).toList(),
                whole ? rules : List.of(),
                whole ? years : years.stream().map(Year::withoutFindings).toList(),
                names,
                whole);
    }
}
