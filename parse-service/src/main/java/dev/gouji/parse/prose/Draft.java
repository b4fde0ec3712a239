package dev.gouji.parse.prose;

import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;

/**
 * A claim of a sentence before its place among the others is settled.
 *
 * @param at where in the folded sentence it stands
 */
record Draft(
        int at,
        Metric metric,
        Metric about,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Scope scope,
        int list,
        Role role) {

    static Draft of(int at, Metric metric, Figure figure, Scope scope) {
        String unit = figure.unit().isEmpty() ? null : figure.unit();
        return new Draft(at, metric, null, figure.low(), figure.high(), unit, scope, 0, Role.ALONE);
    }

    /** A claim that stands in words, with the value that the words mean. */
    static Draft inWords(int at, Metric metric, BigDecimal value, String unit, Scope scope) {
        return new Draft(at, metric, null, value, value, unit, scope, 0, Role.ALONE);
    }

    Draft inList(int number, Role as) {
        return new Draft(at, metric, about, low, high, unit, scope, number, as);
    }

    Draft about(Metric other) {
        return new Draft(at, metric, other, low, high, unit, scope, list, role);
    }

    Draft inScope(Scope other) {
        return new Draft(at, metric, about, low, high, unit, other, list, role);
    }
}
