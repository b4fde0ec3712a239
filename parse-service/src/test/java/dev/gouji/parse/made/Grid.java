package dev.gouji.parse.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A printed table: cells at their places in a grid. Every change returns another grid.
 *
 * @param table first part of its cells' identifiers
 * @param shifts rows that have lost empty fields at their left, and how many; shapes that print empty fields show it
 * @param cutAtEnd whether rows have lost the empty fields at their right; shapes that print empty fields show it
 */
record Grid(String table, List<PrintedCell> cells, Map<Integer, Integer> shifts, boolean cutAtEnd) implements Part {
    Grid {
        cells = cells.stream()
                .sorted(Comparator.comparing(PrintedCell::row).thenComparing(PrintedCell::column))
                .toList();
        shifts = Map.copyOf(shifts);
    }

    Grid(String table, List<PrintedCell> cells) {
        this(table, cells, Map.of(), false);
    }

    int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.height()).max().orElse(0);
    }

    int columns() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.width())
                .max()
                .orElse(0);
    }

    /** The cells that start in a row, from left to right. */
    List<PrintedCell> startingIn(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** Rows that print figures. */
    List<Integer> figureRows() {
        return cells.stream()
                .filter(cell -> cell.figure() != null)
                .map(PrintedCell::row)
                .distinct()
                .toList();
    }

    /** Columns that print figures in the first row that prints any. */
    List<Integer> figureColumns() {
        int first = figureRows().getFirst();
        return startingIn(first).stream()
                .filter(cell -> cell.figure() != null)
                .map(PrintedCell::column)
                .toList();
    }

    Grid trimmed() {
        return new Grid(table, cells, shifts, true);
    }

    Grid map(UnaryOperator<PrintedCell> change) {
        return new Grid(table, cells.stream().map(change).toList(), shifts, cutAtEnd);
    }

    Grid with(PrintedCell cell) {
        List<PrintedCell> more = new ArrayList<>(cells);
        more.add(cell);
        return new Grid(table, more, shifts, cutAtEnd);
    }

    Grid shifted(int row, int fields) {
        Map<Integer, Integer> more = new TreeMap<>(shifts);
        more.put(row, fields);
        return new Grid(table, cells, more, cutAtEnd);
    }

    Grid withoutRow(int row) {
        List<PrintedCell> left = new ArrayList<>();
        for (PrintedCell cell : cells) {
            if (cell.coversRow(row) && cell.height() > 1) {
                left.add(cell.sized(cell.height() - 1, cell.width()));
            } else if (!cell.coversRow(row)) {
                left.add(cell.row() > row ? cell.at(cell.row() - 1, cell.column()) : cell);
            }
        }
        return new Grid(table, left, Map.of(), cutAtEnd);
    }

    /** Makes room for a row; cells that reach over the gap grow. */
    Grid withRowBefore(int row) {
        return map(cell -> {
            if (cell.row() >= row) {
                return cell.at(cell.row() + 1, cell.column());
            }
            return cell.coversRow(row) ? cell.sized(cell.height() + 1, cell.width()) : cell;
        });
    }

    Grid withoutColumn(int column) {
        List<PrintedCell> left = new ArrayList<>();
        for (PrintedCell cell : cells) {
            if (cell.coversColumn(column) && cell.width() > 1) {
                left.add(cell.sized(cell.height(), cell.width() - 1));
            } else if (!cell.coversColumn(column)) {
                left.add(cell.column() > column ? cell.at(cell.row(), cell.column() - 1) : cell);
            }
        }
        return new Grid(table, left, Map.of(), cutAtEnd);
    }

    /** Makes room for a column; cells that reach over the gap grow, other rows have nothing printed there. */
    Grid withColumnBefore(int column) {
        return map(cell -> {
            if (cell.column() >= column) {
                return cell.at(cell.row(), cell.column() + 1);
            }
            return cell.coversColumn(column) ? cell.sized(cell.height(), cell.width() + 1) : cell;
        });
    }

    /** A figure and the one to its right in one cell, blank between them. */
    Grid merged(int row, int column) {
        List<PrintedCell> left = new ArrayList<>();
        String second = "";
        for (PrintedCell cell : cells.reversed()) {
            if (cell.row() == row && cell.column() == column + 1) {
                second = cell.text();
            } else if (cell.row() == row && cell.column() == column) {
                left.add(cell.sized(1, 2).reading(cell.text() + " " + second, new Truth.Unreadable()));
            } else {
                left.add(cell);
            }
        }
        return new Grid(table, left, shifts, cutAtEnd);
    }

    /** Two columns of single cells change places, headers with them. */
    Grid swapped(int one, int other) {
        return map(cell -> {
            boolean single = cell.width() == 1;
            if (single && cell.column() == one) {
                return cell.at(cell.row(), other);
            }
            return single && cell.column() == other ? cell.at(cell.row(), one) : cell;
        });
    }
}
