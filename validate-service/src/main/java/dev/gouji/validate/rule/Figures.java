package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        return cell instanceof Cell.Number number ? number.value().signum() == 0 : isNull(cell);
    }

    /** A printed figure other than zero. */
    public static boolean isCounted(Cell cell) {
        return cell instanceof Cell.Number number && number.value().signum() != 0;
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

    /** Whether all cells of some print a figure. */
    public static boolean areAllPrinted(Report report, List<CellId> cells) {
        for (CellId id : cells) {
            if (!(report.cell(id) instanceof Cell.Number)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any cell of some prints a figure. */
    public static boolean isAnyPrinted(Report report, List<CellId> cells) {
        for (CellId id : cells) {
            if (report.cell(id) instanceof Cell.Number) {
                return true;
            }
        }
        return false;
    }

    /** Whether any cell of some prints a figure other than zero. */
    public static boolean isAnyCounted(Report report, List<CellId> cells) {
        for (CellId id : cells) {
            if (isCounted(report.cell(id))) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a report that are neither missing nor print a count in plain digits. */
    static List<CellId> unusual(Report report) {
        List<CellId> unusual = new ArrayList<>();
        report.cells().forEach((id, cell) -> {
            boolean usual = cell instanceof Cell.Number number ? isPlain(number) : cell instanceof Cell.Missing;
            if (!usual) {
                unusual.add(id);
            }
        });
        return unusual;
    }

    private static boolean isPlain(Cell.Number number) {
        return number.unit() == null
                && number.value().scale() == 0
                && number.value().signum() >= 0
                && isDigits(number.raw());
    }

    private static boolean isDigits(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
