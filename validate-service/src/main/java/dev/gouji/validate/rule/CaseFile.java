package dev.gouji.validate.rule;

import dev.gouji.contract.report.Report;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule gets to see.
 *
 * @param report the one that is checked
 * @param previousYear the same organ's report on the year before, when it is known
 * @param around what is known beside these two
 */
public record CaseFile(Report report, Optional<Report> previousYear, Surroundings around) {
    public CaseFile {
        Objects.requireNonNull(report, "report is null");
        Objects.requireNonNull(around, "around is null");
        previousYear.ifPresent(previous -> requireNeighbours(report, previous));
    }

    /** A report and the one on the year before, as far as it is known. */
    public CaseFile(Report report, Optional<Report> previousYear) {
        this(report, previousYear, Surroundings.UNKNOWN);
    }

    /** A report by itself. */
    public static CaseFile of(Report report) {
        return new CaseFile(report, Optional.empty());
    }

    private static void requireNeighbours(Report report, Report previous) {
        Integer year = report.year().value();
        Integer before = previous.year().value();
        if (year == null || before == null || before != year - 1) {
            throw new IllegalArgumentException(
                    "the report on %s is not the year before that on %s".formatted(before, year));
        }
    }
}
