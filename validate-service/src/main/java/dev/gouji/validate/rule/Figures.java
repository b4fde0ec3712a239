package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.List;

/** Questions to what is printed in a cell. */
public final class Figures {
    /** Beyond this many digits on either side of the point nobody wrote a figure, and adding it up would take for ever. */
    private static final int DIGITS_MAX = 5_000;

    private Figures() {}

    /** Nothing or only a sign stands where the figure should: it may mean zero, but it does not say so. */
    public static boolean isNull(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> true;
            case Cell.Placeholder placeholder -> true;
            case Cell.Number number -> false;
            case Cell.Unreadable unreadable -> false;
            case Cell.Missing missing -> false;
        };
    }

    /** A printed zero, or nothing. */
    public static boolean isNought(Cell cell) {
        return isNull(cell)
                || cell.figure().filter(figure -> figure.signum() == 0).isPresent();
    }

    /** A printed figure other than zero. */
    public static boolean isCounted(Cell cell) {
        return cell.figure().filter(figure -> figure.signum() != 0).isPresent();
    }

    /** A whole number; 1.0 is one. */
    public static boolean isWhole(BigDecimal figure) {
        return figure.signum() == 0 || figure.stripTrailingZeros().scale() <= 0;
    }

    /** A whole number that is not negative: what a count has to be. */
    public static boolean isCount(BigDecimal figure) {
        return figure.signum() >= 0 && isWhole(figure);
    }

    /** Whether a figure can be added up in bounded time. */
    static boolean isSummable(BigDecimal figure) {
        return Math.abs((long) figure.scale()) <= DIGITS_MAX && figure.precision() <= DIGITS_MAX;
    }

    /** A figure as text: plain digits, without an exponent as long as that stays readable. */
    public static String text(BigDecimal figure) {
        if (!isSummable(figure)) {
            return figure.toString();
        }
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** Those of the cells that print a figure which is not a count. */
    public static List<CellId> notCounts(Report report, List<CellId> cells) {
        return cells.stream()
                .filter(id ->
                        report.figure(id).filter(figure -> !isCount(figure)).isPresent())
                .toList();
    }
}
