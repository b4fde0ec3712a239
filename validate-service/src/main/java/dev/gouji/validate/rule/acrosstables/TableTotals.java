package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import java.util.Optional;

/** Figures of tables 3 and 4 that several rules hold against one another. */
final class TableTotals {
    static final String RECEIVED = "t3.new_received.total";
    static final String CARRIED_IN = "t3.carried_in.total";
    static final String HANDLED = "t3.result_total.total";
    static final String REVIEWS = "t4.review.total";
    static final String DIRECT_SUITS = "t4.litigation_direct.total";
    static final String LATER_SUITS = "t4.litigation_after_review.total";

    private TableTotals() {}

    /** The report on the year before, where it is on a form with the same tables. */
    static Optional<Report> before(CaseFile file) {
        return file.previousYear().filter(report -> report.form().hasThreeTables());
    }

    /** Whether any figure of a report is not zero. */
    static boolean hasCounted(Report report) {
        return report.cells().values().stream().anyMatch(Figures::isCounted);
    }
}
