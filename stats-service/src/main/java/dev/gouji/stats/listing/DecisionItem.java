package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * What somebody decided on a finding.
 *
 * @param state explained, confirmed, dismissed or reopened
 * @param year of the report that it was decided on
 * @param reason null where none was given
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DecisionItem(String state, Integer year, String reason, String person, Instant decidedAt) {}
