package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule gets to see. What several rules derive from the report is derived once, when the first of them asks; a
 * case file is for one thread at a time.
 */
public final class CaseFile {
    private final Report report;
    private final Optional<Report> previousYear;
    private final Surroundings around;
    private Prose prose;
    private Weighings weighings;
    private List<CellId> unusualCells;

    /**
     * A report and what is known beside it.
     *
     * @param report the one that is checked
     * @param previousYear the same organ's report on the year before, when it is known
     * @param around what is known beside these two
     */
    public CaseFile(Report report, Optional<Report> previousYear, Surroundings around) {
        this.report = Objects.requireNonNull(report, "report is null");
        this.around = Objects.requireNonNull(around, "around is null");
        this.previousYear = previousYear;
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

    /** The one that is checked. */
    public Report report() {
        return report;
    }

    /** Whether nothing contradicts the year of the report, or two of its title, period and text agree on it. */
    public boolean isYearSure() {
        ReportYear year = report.year();
        Integer value = year.value();
        return !year.isContradictory()
                || Stream.of(year.inTitle(), year.inPeriod(), year.inBody())
                                .filter(said -> said != null && said.equals(value))
                                .count()
                        > 1;
    }

    /** The same organ's report on the year before, when it is known. */
    public Optional<Report> previousYear() {
        return previousYear;
    }

    /** What is known beside these two. */
    public Surroundings around() {
        return around;
    }

    /** The prose of the report. */
    public Prose prose() {
        if (prose == null) {
            prose = Prose.of(report);
        }
        return prose;
    }

    /** All identities of its form, weighed. */
    public Weighings weighings() {
        if (weighings == null) {
            weighings = new Weighings(report);
        }
        return weighings;
    }

    /** Its cells that print something else than a count in plain digits, in its order; missing cells print nothing. */
    public List<CellId> unusualCells() {
        if (unusualCells == null) {
            unusualCells = Figures.unusual(report);
        }
        return unusualCells;
    }
}
