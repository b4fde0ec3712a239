package dev.gouji.validate.office;

import dev.gouji.contract.report.Cell;
import dev.gouji.validate.rule.Figures;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an expression can ask of a cell that may hold no figure. Of an unreadable cell hardly anything is known. */
enum CellQuestion {
    /** The figure; 0 where the cell is blank or holds a placeholder. */
    OR_ZERO {
        @Override
        Object answer(Cell cell, boolean decimal) {
            return cell != null && Figures.isNull(cell) ? zero(decimal) : CellValue.figure(cell, decimal);
        }
    },
    /** Whether a figure is printed. */
    IS_PRINTED {
        @Override
        Object answer(Cell cell, boolean decimal) {
            return cell == null || cell instanceof Cell.Unreadable ? null : cell instanceof Cell.Number;
        }
    },
    /** Whether the cell is there and is empty or holds a placeholder. */
    IS_BLANK {
        @Override
        Object answer(Cell cell, boolean decimal) {
            return cell == null || cell instanceof Cell.Missing ? null : Figures.isNull(cell);
        }
    };

    private static Object zero(boolean decimal) {
        return decimal ? (Object) Decimal.of(0) : (Object) 0L;
    }

    /** Null where nobody can tell. */
    abstract Object answer(Cell cell, boolean decimal);

    /** As the function is called in an expression. */
    String function() {
        return name().toLowerCase(Locale.ROOT);
    }

    String wrap(String name) {
        return function() + "(" + name + ")";
    }

    static Optional<CellQuestion> called(String function) {
        return Arrays.stream(values())
                .filter(question -> question.function().equals(function))
                .findFirst();
    }
}
