package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.List;

/**
 * Some cells of a report added up. Blanks count as nothing, and it is remembered that they did.
 *
 * @param value of the figures that there are
 * @param isKnown false when a cell is missing or unreadable, or is a blank that cannot mean zero
 * @param assumesZero whether blanks were taken for zero
 */
public record Sum(BigDecimal value, boolean isKnown, boolean assumesZero) {

    /** The cells of a report added up. */
    public static Sum of(Report report, List<CellId> cells) {
        BigDecimal value = BigDecimal.ZERO;
        boolean known = true;
        boolean assumed = false;
        for (CellId id : cells) {
            Cell cell = report.cell(id);
            if (cell instanceof Cell.Number number) {
                BigDecimal figure = number.value();
                if (figure.signum() != 0) {
                    boolean summable = Figures.isSummable(figure);
                    value = summable ? value.add(figure) : value;
                    known &= summable;
                }
            } else {
                boolean isNull = Figures.isNull(cell);
                assumed |= isNull;
                known &= isNull && mayBeZero(report, id);
            }
        }
        return new Sum(value, known, assumed);
    }

    /**
     * A total left blank beside applicants that are not zero is a gap (T3-010), not a zero: some organs fill in the
     * applicants alone. What such a total would be is not known.
     */
    private static boolean mayBeZero(Report report, CellId blank) {
        return !Figures.isAnyCounted(report, RowTotals.parts(report.form(), blank));
    }

    /** As text. */
    public String text() {
        return Figures.text(value);
    }
}
