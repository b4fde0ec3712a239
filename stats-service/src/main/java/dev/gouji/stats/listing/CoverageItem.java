package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Who published in a division on a year.
 *
 * @param division null: unknown
 * @param year null: unknown; refused documents name no year and are counted here
 * @param organs with a report on the year
 * @param unnamed of these, the reports that name no organ
 * @param withErrors of these, with at least one error
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
        int withErrors,
        int late,
        int undated,
        int missing,
        int refused) {}
