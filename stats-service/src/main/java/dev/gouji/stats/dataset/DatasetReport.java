package dev.gouji.stats.dataset;

import dev.gouji.access.policy.Scope;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.stats.listing.ReportItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as the data sets need it.
 *
 * @param cells those of its form in their order, behind them figures that the form does not have
 * @param flags of its findings
 */
public record DatasetReport(ReportItem head, Map<CellId, Cell> cells, List<Flag> flags) {
    /** A finding by its rule, with the cells that it is about. */
    public record Flag(String rule, String severity, List<CellId> cells) {
        public Flag {
            cells = List.copyOf(cells);
        }
    }

    public DatasetReport {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        flags = List.copyOf(flags);
    }

    /** As somebody sees it who may see the findings of a scope. */
    public DatasetReport seenBy(Scope scope) {
        ReportItem seen = head.seenBy(scope);
        return seen.shown() ? this : new DatasetReport(seen, cells, List.of());
    }
}
