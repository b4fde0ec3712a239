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
            switch (report.cell(id)) {
                case Cell.Number zero when zero.value().signum() == 0 -> {}
                case Cell.Number number when Figures.isSummable(number.value()) -> value = value.add(number.value());
                case Cell.Number tooLong -> known = false;
                case Cell.Blank blank -> {
                    assumed = true;
                    known &= mayBeZero(report, id);
                }
                case Cell.Placeholder placeholder -> {
                    assumed = true;
                    known &= mayBeZero(report, id);
                }
                case Cell.Unreadable unreadable -> known = false;
                case Cell.Missing missing -> known = false;
            }
        }
        return new Sum(value, known, assumed);
    }

    /**
     * A total left blank beside applicants that are not zero is a gap (T3-010), not a zero: some organs fill in the
     * applicants alone. What such a total would be is not known.
     */
    private static boolean mayBeZero(Report report, CellId blank) {
        return RowTotals.parts(report.form(), blank).stream().map(report::cell).noneMatch(Figures::isCounted);
    }

    /** As text. */
    public String text() {
        return Figures.text(value);
    }
}
