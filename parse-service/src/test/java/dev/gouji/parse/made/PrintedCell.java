package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Quantity;
import java.util.Objects;

/**
 * A cell of a printed table.
 *
 * @param row grid row where it starts, from 0
 * @param column grid column where it starts, from 0
 * @param text as printed; a line feed where the cell breaks its line
 * @param figure what it holds, null for labels and headers
 */
record PrintedCell(int row, int column, int height, int width, String text, Role role, Figure figure) {

    enum Role {
        /** Over a block of rows: 第二十条第（一）项. */
        HEADING,
        /** Over a column. */
        HEADER,
        /** In front of a row. */
        LABEL,
        FIGURE
    }

    /** Which cell of the form it is, and what a reader should see in it. */
    record Figure(CellId id, Quantity quantity, Truth truth) {
        Figure {
            Objects.requireNonNull(id, "id is null");
            Objects.requireNonNull(truth, "truth is null");
        }
    }

    PrintedCell {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(role, "role is null");
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("'%s' is %d high and %d wide".formatted(text, height, width));
        }
    }

    static PrintedCell label(int row, int column, int height, int width, String text, Role role) {
        return new PrintedCell(row, column, height, width, text, role, null);
    }

    PrintedCell saying(String newText) {
        return new PrintedCell(row, column, height, width, newText, role, figure);
    }

    PrintedCell reading(String newText, Truth truth) {
        return new PrintedCell(
                row, column, height, width, newText, role, new Figure(figure.id(), figure.quantity(), truth));
    }

    PrintedCell at(int newRow, int newColumn) {
        return new PrintedCell(newRow, newColumn, height, width, text, role, figure);
    }

    PrintedCell sized(int newHeight, int newWidth) {
        return new PrintedCell(row, column, newHeight, newWidth, text, role, figure);
    }

    boolean coversRow(int other) {
        return row <= other && other < row + height;
    }

    boolean coversColumn(int other) {
        return column <= other && other < column + width;
    }
}
