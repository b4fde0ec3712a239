package dev.gouji.stats.listing;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How often a rule found something in the current reports.
 *
 * @param year null when the reports name none
 * @param division the first digits that are counted together; null where it is unknown, or the whole country is counted
 * @param reports with at least one such finding
 * @param findings of that rule and severity
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RuleHitItem(String rule, String severity, Integer year, String division, long reports, long findings) {}
