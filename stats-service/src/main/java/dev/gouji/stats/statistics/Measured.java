package dev.gouji.stats.statistics;

import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;

/**
 * A report as the sums see it.
 *
 * @param division six digits, null when unknown
 * @param kind and {@code level}: as in the events, null when unknown
 * @param values in the order of the {@link Measures} of its form
 */
public record Measured(
        int year, FormGeneration form, String division, String kind, String level, BigDecimal[] values) {}
