package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells that claims speak of, as far as they stand in rows that no total settles. */
final class StatedCells {
    private static final Map<Metric, CellId> CELLS = Map.ofEntries(
            Map.entry(Metric.NORMATIVE_ISSUED, new CellId("t2.art20_1.normative_document.issued")),
            Map.entry(Metric.NORMATIVE_REPEALED, new CellId("t2.art20_1.normative_document.repealed")),
            Map.entry(Metric.NORMATIVE_EFFECTIVE, new CellId("t2.art20_1.normative_document.effective")),
            Map.entry(Metric.REGULATION_ISSUED, new CellId("t2.art20_1.regulation.issued")),
            Map.entry(Metric.REGULATION_REPEALED, new CellId("t2.art20_1.regulation.repealed")),
            Map.entry(Metric.REGULATION_EFFECTIVE, new CellId("t2.art20_1.regulation.effective")),
            Map.entry(Metric.LICENSING, new CellId("t2.art20_5.licensing.decisions")),
            Map.entry(Metric.PENALTY, new CellId("t2.art20_6.penalty.decisions")),
            Map.entry(Metric.COERCION, new CellId("t2.art20_6.coercion.decisions")),
            Map.entry(Metric.DISCLOSED, new CellId("s14.disclosed")),
            Map.entry(Metric.DISCLOSED_ON_WEBSITE, new CellId("s14.website")));

    private StatedCells() {}

    /** The figures that exact claims for the year of the report give of a cell; whose they are, the cell's digits tell. */
    static Map<CellId, Set<BigDecimal>> of(List<Claim> claims) {
        Map<CellId, Set<BigDecimal>> stated = new HashMap<>();
        for (Claim claim : claims) {
            CellId cell = CELLS.get(claim.metric());
            boolean exact = claim.low().compareTo(claim.high()) == 0;
            if (cell != null && exact && claim.scope() != Claim.Scope.OTHER_PERIOD) {
                stated.computeIfAbsent(cell, unknown -> new HashSet<>()).add(claim.low());
            }
        }
        return stated;
    }
}
