package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Surroundings;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A clean case, made up from a seed, that an error or a near miss is planted into. */
public final class CaseDraft {
    private final Random random;
    private final ReportBuilder report;
    private ReportBuilder previous;
    private Surroundings around = Surroundings.UNKNOWN;

    private CaseDraft(FormGeneration form, long seed) {
        random = new Random(seed);
        report = CleanReport.of(form, new Random(seed));
    }

    /** The clean case of a seed, without a year before. */
    public static CaseDraft clean(FormGeneration form, long seed) {
        return new CaseDraft(form, seed);
    }

    /** For what else an error needs by chance; the same for the same seed. */
    public Random random() {
        return random;
    }

    /** The report that is checked, to be changed. */
    public ReportBuilder report() {
        return report;
    }

    /** The report on the year before, clean and in agreement with the one that is checked, to be changed. */
    public ReportBuilder previous() {
        if (previous == null) {
            previous = CleanReport.yearBefore(report.build());
        }
        return previous;
    }

    /** Overrides cells of the report, as {@link ReportBuilder#cells} does. */
    public CaseDraft cells(String overrides) {
        report.cells(overrides);
        return this;
    }

    /** Changes what is known around the report. */
    public CaseDraft around(UnaryOperator<Surroundings> change) {
        around = change.apply(around);
        return this;
    }

    CaseFile file() {
        Optional<Report> before = Optional.ofNullable(previous).map(ReportBuilder::build);
        return new CaseFile(report.build(), before, around);
    }
}
