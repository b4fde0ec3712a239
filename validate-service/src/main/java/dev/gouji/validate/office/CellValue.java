package dev.gouji.validate.office;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import java.math.BigDecimal;

/** The figures of cells as values of CEL. What is no figure that can be reckoned with has none. */
final class CellValue {
    /** More digits than any amount has; so the cost of an expression has a bound. */
    private static final int DIGITS_MAX = 30;

    private CellValue() {}

    /** The cell of the report or of that on the year before; null when there is no such report or cell. */
    static Cell cell(CaseFile file, CellId id, boolean ofYearBefore) {
        if (!ofYearBefore) {
            return file.report().cells().get(id);
        }
        Report before = file.previousYear().orElse(null);
        return before == null ? null : before.cells().get(id);
    }

    /** A whole number, or a decimal where the cell holds an amount; null when it holds neither. */
    static Object figure(Cell cell, boolean decimal) {
        return cell instanceof Cell.Number number ? number(number.value(), decimal) : null;
    }

    static Object number(BigDecimal value, boolean decimal) {
        if (value.precision() > DIGITS_MAX || Math.abs((long) value.scale()) > DIGITS_MAX) {
            return null;
        }
        if (decimal) {
            return new Decimal(value);
        }
        return isLong(value) ? (Object) value.longValueExact() : null;
    }

    private static boolean isLong(BigDecimal value) {
        return Figures.isWhole(value) && value.precision() - value.scale() <= 18;
    }

    /** As people read it. */
    static String text(Object value) {
        return value instanceof Decimal decimal ? Figures.text(decimal.value()) : String.valueOf(value);
    }
}
