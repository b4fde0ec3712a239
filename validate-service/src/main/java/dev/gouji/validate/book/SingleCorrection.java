package dev.gouji.validate.book;

import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Weighing;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one figure whose change makes every equality of a report hold, where there is exactly one.
 *
 * <p>Such a figure is part of every equality that fails and of none that holds, and the same change repairs them all.
 */
final class SingleCorrection {
    private final Report report;
    private final List<Weighing> equalities;

    private SingleCorrection(Report report) {
        this.report = report;
        this.equalities = Form.of(report.form()).identities().stream()
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .map(identity -> Weighing.of(report, identity))
                .toList();
    }

    static Optional<Correction> of(Report report) {
        return new SingleCorrection(report).find();
    }

    private Optional<Correction> find() {
        List<Weighing> failing = equalities.stream().filter(Weighing::fails).toList();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        Set<CellId> candidates =
                new LinkedHashSet<>(failing.getFirst().identity().cells());
        failing.forEach(weighing -> candidates.retainAll(weighing.identity().cells()));
        List<CellId> repairing = candidates.stream()
                .filter(cell -> repairs(cell, failing.getFirst()))
                .toList();
        return repairing.size() == 1 ? correction(repairing.getFirst(), failing.getFirst()) : Optional.empty();
    }

    private boolean repairs(CellId cell, Weighing failing) {
        BigDecimal change = change(cell, failing);
        BigDecimal figure = report.figure(cell).orElse(BigDecimal.ZERO);
        return Figures.isCount(figure.add(change)) && equalities.stream().allMatch(w -> holdsAfter(w, cell, change));
    }

    /** What has to be added to the cell for the two sides to agree. */
    private static BigDecimal change(CellId cell, Weighing failing) {
        return failing.identity().left().contains(cell) ? failing.difference().negate() : failing.difference();
    }

    /** One that cannot be weighed does not speak against a change, but neither for it: see {@link #correction}. */
    private static boolean holdsAfter(Weighing weighing, CellId cell, BigDecimal change) {
        return !weighing.isKnown()
                || !weighing.identity().cells().contains(cell)
                || change(cell, weighing).compareTo(change) == 0;
    }

    /** A blank cannot be corrected, and what hangs on an unread figure cannot be proved. */
    private Optional<Correction> correction(CellId cell, Weighing failing) {
        boolean proved = equalities.stream()
                .filter(weighing -> weighing.identity().cells().contains(cell))
                .allMatch(Weighing::isKnown);
        return report.figure(cell)
                .filter(figure -> proved)
                .map(figure -> new Correction(cell, figure, figure.add(change(cell, failing))));
    }
}
