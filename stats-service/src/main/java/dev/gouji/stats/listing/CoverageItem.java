package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;

/**
 * Who published in a division on a year.
 *
 * @param division null: unknown
 * @param year null: unknown; refused documents name no year and are counted here
 * @param organs with a report on the year
 * @param unnamed of these, the reports that name no organ
 * @param withErrors of these, with at least one error; null for who may not see the findings of all of them
 * @param late of these, published after the date of article 49
 * @param undated of these, with an unknown date of publication, so that nobody can say whether they were late
 * @param missing organs without a report on this year between their first and their latest
 * @param refused documents
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CoverageItem(
        String division,
        Integer year,
        int organs,
        int unnamed,
        Integer withErrors,
        int late,
        int undated,
        int missing,
        int refused) {

    /** As somebody sees it who may see the findings of a scope. */
    public CoverageItem seenBy(Scope scope) {
        // Organ and kind are left open: only who may see every finding of the division learns their number.
        return scope.covers(new Belonging(null, division, null))
                ? this
                : new CoverageItem(division, year, organs, unnamed, null, late, undated, missing, refused);
    }
}
