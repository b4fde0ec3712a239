package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Counterparts;
import dev.gouji.validate.rule.Counterparts.Reading;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The organ's own claims against the cells that count the same. Only where every reading of the words contradicts the
 * table there is a violation; where one sentence agrees with the table and another does not, the prose contradicts
 * itself, which is another rule's.
 */
final class ProseCheck {
    private ProseCheck() {}

    /** All metrics, one after the other. */
    static Outcome of(Report report, Metric... metrics) {
        Outcome outcome = Outcome.PASSED;
        for (Metric metric : metrics) {
            outcome = outcome.and(of(report, metric, disagreement -> true));
        }
        return outcome;
    }

    /** One metric; only the disagreements that a rule is about. */
    static Outcome of(Report report, Metric metric, Predicate<Disagreement> concerned) {
        List<Claim> claims = Claims.own(report, metric);
        if (claims.isEmpty()) {
            return Outcome.PASSED;
        }
        List<Reading> readings = Counterparts.of(report.form(), metric);
        boolean known = !readings.isEmpty();
        for (Reading reading : readings) {
            Sum sum = reading.sum(report);
            if (sum.isKnown() && agrees(claims, sum.value())) {
                return Outcome.PASSED;
            }
            known &= sum.isKnown();
        }
        if (!known || !isFilledIn(report, readings.getFirst().cells().getFirst())) {
            return Outcome.NOT_ASSESSABLE;
        }
        return Outcome.of(violations(report, claims, readings, concerned));
    }

    /** A table without a single figure, left blank or not read, contradicts nothing. */
    static boolean isFilledIn(Report report, CellId cell) {
        return FormCells.of(report.form()).table(cell.table()).stream()
                .anyMatch(id -> report.cell(id).figure().isPresent());
    }

    /** One of the claims, or all of them together: 收到网上申请2件，……收到信函申请1件. */
    private static boolean agrees(List<Claim> claims, BigDecimal value) {
        BigDecimal together = BigDecimal.ZERO;
        for (Claim claim : claims) {
            if (admits(claim, value)) {
                return true;
            }
            together = together.add(claim.low());
        }
        return together.compareTo(value) == 0;
    }

    private static boolean admits(Claim claim, BigDecimal value) {
        if (claim.metric() != Metric.FEE_AMOUNT) {
            return Claims.admits(claim, value);
        }
        // Either of the two amounts may be rounded.
        BigDecimal rounding = halfOfLast(claim.low()).max(halfOfLast(value));
        return Claims.gap(claim, value).compareTo(rounding) <= 0;
    }

    private static BigDecimal halfOfLast(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(BigDecimal.TWO);
    }

    private static List<Violation> violations(
            Report report, List<Claim> claims, List<Reading> readings, Predicate<Disagreement> concerned) {
        List<Violation> violations = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        for (Claim claim : claims) {
            Disagreement disagreement = new Disagreement(report, claim, readings);
            if (said.add(Claims.text(claim)) && concerned.test(disagreement)) {
                violations.add(disagreement.violation());
            }
        }
        return violations;
    }
}
