package dev.gouji.validate.book;

import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Weighing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fewest figures whose change makes every equality of a report hold, where there is exactly one such set. A figure
 * that the reader doubts is taken before one that it does not.
 *
 * <p>Source: I. P. Fellegi, D. Holt, A systematic approach to automatic edit and imputation, JASA 71 (1976). An equality
 * that fails has to lose a figure to the set; one that holds may lose none or several, but never a single one.
 */
final class SmallestRepair {
    private static final int FIGURES_MAX = 3;
    private static final int SURE = 3;
    private static final int DOUBTFUL = 2;
    /** A report with more wrong equalities than that needs a person, and not a proposal. */
    private static final int FAILING_MAX = 24;

    private static final int SETS_MAX = 20_000;

    private final Report report;
    private final Set<CellId> doubtful;
    private final List<Weighing> equalities;
    private final Map<CellId, List<Weighing>> ofCell = new LinkedHashMap<>();
    private final Set<Set<CellId>> seen = new HashSet<>();
    private Map<CellId, BigDecimal> best;
    private int cost = FIGURES_MAX * SURE + 1;
    private boolean unique;

    private SmallestRepair(Report report, Set<CellId> doubtful) {
        this.report = report;
        this.doubtful = doubtful;
        this.equalities = Form.of(report.form()).identities().stream()
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .map(identity -> Weighing.of(report, identity))
                .toList();
        for (Weighing weighing : equalities) {
            weighing.identity()
                    .cells()
                    .forEach(cell -> ofCell.computeIfAbsent(cell, unknown -> new ArrayList<>())
                            .add(weighing));
        }
    }

    /** The corrections by cell; none when nothing fails, or when more than one set would do. */
    static Map<CellId, Correction> of(Report report, Set<CellId> doubtful) {
        return new SmallestRepair(report, doubtful).find();
    }

    private Map<CellId, Correction> find() {
        long failing = equalities.stream().filter(Weighing::fails).count();
        if (failing == 0 || failing > FAILING_MAX) {
            return Map.of();
        }
        extend(new LinkedHashSet<>(), 0);
        boolean exhausted = seen.size() > SETS_MAX;
        return best == null || !unique || exhausted || !isProved(best.keySet()) ? Map.of() : corrections();
    }

    /** Adds one figure after the other where an equality asks for it; a set that satisfies all is weighed. */
    private void extend(Set<CellId> set, int price) {
        if (price > cost || seen.size() > SETS_MAX) {
            return;
        }
        Optional<Weighing> open = equalities.stream()
                .filter(weighing -> weighing.isKnown() && asksForMore(weighing, set))
                .findFirst();
        if (open.isEmpty()) {
            changes(set).ifPresent(changes -> take(changes, price));
            return;
        }
        if (set.size() == FIGURES_MAX) {
            return;
        }
        for (CellId cell : open.get().identity().cells()) {
            Set<CellId> larger = new LinkedHashSet<>(set);
            if (larger.add(cell) && report.figure(cell).isPresent() && seen.add(larger)) {
                extend(larger, price + (doubtful.contains(cell) ? DOUBTFUL : SURE));
            }
        }
    }

    private static boolean asksForMore(Weighing weighing, Set<CellId> set) {
        long within = weighing.identity().cells().stream().filter(set::contains).count();
        return weighing.fails() ? within == 0 : within == 1;
    }

    private void take(Map<CellId, BigDecimal> changes, int price) {
        unique = price < cost;
        cost = price;
        best = changes;
    }

    /** What has to be added to each figure, if that is settled and leaves counts; an own small elimination. */
    private Optional<Map<CellId, BigDecimal>> changes(Set<CellId> set) {
        List<CellId> cells = List.copyOf(set);
        LinearSystem system = new LinearSystem(cells.size());
        Set<Weighing> concerned = new LinkedHashSet<>();
        cells.forEach(cell -> concerned.addAll(ofCell.get(cell)));
        for (Weighing weighing : concerned) {
            if (weighing.isKnown()) {
                int[] signs = new int[cells.size()];
                for (int i = 0; i < signs.length; i++) {
                    signs[i] = sign(weighing.identity(), cells.get(i));
                }
                system.add(signs, weighing.difference().negate());
            }
        }
        return system.solution().flatMap(values -> counts(cells, values));
    }

    private static int sign(Identity identity, CellId cell) {
        return (identity.left().contains(cell) ? 1 : 0) - (identity.right().contains(cell) ? 1 : 0);
    }

    private Optional<Map<CellId, BigDecimal>> counts(List<CellId> cells, List<BigDecimal> values) {
        Map<CellId, BigDecimal> changes = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal changed = report.figure(cells.get(i)).orElseThrow().add(values.get(i));
            if (values.get(i).signum() == 0 || !Figures.isCount(changed)) {
                return Optional.empty();
            }
            changes.put(cells.get(i), values.get(i));
        }
        return Optional.of(changes);
    }

    /** What hangs on a figure that was not read cannot be proved. */
    private boolean isProved(Set<CellId> set) {
        return set.stream().flatMap(cell -> ofCell.get(cell).stream()).allMatch(Weighing::isKnown);
    }

    private Map<CellId, Correction> corrections() {
        Map<CellId, Correction> corrections = new LinkedHashMap<>();
        best.forEach((cell, change) -> {
            BigDecimal figure = report.figure(cell).orElseThrow();
            corrections.put(cell, new Correction(cell, figure, figure.add(change)));
        });
        return corrections;
    }
}
