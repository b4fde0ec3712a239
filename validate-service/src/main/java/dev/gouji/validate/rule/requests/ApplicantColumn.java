package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One kind of applicant in table 3. */
record ApplicantColumn(Report report, int index) {
    private static final int APPLICANTS = 6;
    private static final int INFLOWS = 2;
    private static final int CLOSING = 2;
    private static final BigDecimal REQUESTS_MIN = BigDecimal.valueOf(5);

    private static List<List<CellId>> rows(Report report) {
        return FormCells.of(report.form()).rows("t3");
    }

    /** Those with enough requests not to resemble another by chance. */
    static List<ApplicantColumn> busy(Report report) {
        List<ApplicantColumn> busy = new ArrayList<>();
        for (int index = 0; index < APPLICANTS; index++) {
            ApplicantColumn column = new ApplicantColumn(report, index);
            if (column.isBusy()) {
                busy.add(column);
            }
        }
        return busy;
    }

    /** Whether the two rows of what came in are filled in for every applicant. */
    static boolean allPrintWhatCameIn(Report report) {
        for (List<CellId> row : rows(report).subList(0, INFLOWS)) {
            if (!Figures.areAllPrinted(report, row.subList(0, APPLICANTS))) {
                return false;
            }
        }
        return true;
    }

    private Optional<BigDecimal> figure(int row) {
        return report.figure(rows(report).get(row).get(index));
    }

    private boolean isBusy() {
        List<CellId> inflows = rows(report).subList(0, INFLOWS).stream()
                .map(row -> row.get(index))
                .toList();
        return Sum.of(report, inflows).value().compareTo(REQUESTS_MIN) >= 0;
    }

    /** The cell of what was received: it stands for the column. */
    CellId received() {
        return rows(report).getFirst().get(index);
    }

    /** What the form calls the applicant. */
    Bilingual name() {
        return FormWords.of(report.form()).column(received());
    }

    /** Every figure is printed and the same, and there is more than one outcome. */
    boolean isCopyOf(ApplicantColumn other) {
        int rows = rows(report).size();
        int outcomes = 0;
        for (int row = 0; row < rows; row++) {
            Optional<BigDecimal> figure = figure(row);
            Optional<BigDecimal> otherFigure = other.figure(row);
            if (figure.isEmpty() || otherFigure.isEmpty() || figure.get().compareTo(otherFigure.get()) != 0) {
                return false;
            }
            boolean outcome = row >= INFLOWS && row < rows - CLOSING;
            outcomes += outcome && figure.get().signum() != 0 ? 1 : 0;
        }
        return outcomes > 1;
    }
}
