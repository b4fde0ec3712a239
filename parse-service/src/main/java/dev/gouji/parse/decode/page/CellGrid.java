package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.List;

/** The cells of a ruled table: where no line parts two fields of the grid, they are one cell. */
final class CellGrid {
    static final int ROWS_MAX = 2_000;
    static final int COLUMNS_MAX = 100;
    /** So much of an edge must be drawn for it to part two cells. */
    private static final double DRAWN = 0.6;

    private final List<Double> columns;
    private final List<Double> rows;
    /** For each inner line between columns how much of it is drawn beside each row, in points. */
    private final double[][] besideRow;

    private final double[][] besideColumn;

    /**
     * A cell.
     *
     * @param row from 0
     * @param column from 0
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     */
    record Cell(int row, int column, int rowSpan, int columnSpan, Box box) {}

    private CellGrid(List<Double> columns, List<Double> rows, List<Ruling> rulings) {
        this.columns = columns;
        this.rows = rows;
        this.besideRow = new double[columns.size()][rows.size()];
        this.besideColumn = new double[rows.size()][columns.size()];
        for (Ruling ruling : rulings) {
            if (ruling.vertical()) {
                measure(ruling, besideRow[nearest(columns, ruling.at())], rows);
            } else {
                measure(ruling, besideColumn[nearest(rows, ruling.at())], columns);
            }
        }
    }

    /** The cells of an area, row by row; none where it is too fine to be a table. */
    static List<Cell> cells(TableArea area, List<Double> columnLines) {
        List<Double> rowLines = area.rowLines();
        if (columnLines.size() - 1 > COLUMNS_MAX || rowLines.size() - 1 > ROWS_MAX) {
            return List.of();
        }
        return new CellGrid(columnLines, rowLines, area.rulings()).cells();
    }

    private static int nearest(List<Double> lines, double at) {
        int nearest = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (Math.abs(lines.get(i) - at) < Math.abs(lines.get(nearest) - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static void measure(Ruling ruling, double[] drawn, List<Double> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            drawn[i] += Math.max(0, Math.min(lines.get(i + 1), ruling.to()) - Math.max(lines.get(i), ruling.from()));
        }
    }

    private List<Cell> cells() {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        boolean[][] taken = new boolean[height][width];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (!taken[row][column]) {
                    Cell cell = from(row, column, taken);
                    for (int r = row; r < row + cell.rowSpan(); r++) {
                        for (int c = column; c < column + cell.columnSpan(); c++) {
                            taken[r][c] = true;
                        }
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** The largest cell without a line through it: to the right first, then down as long as its whole width is open. */
    private Cell from(int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < columns.size() - 1 && !taken[row][right] && !partsColumns(right, row)) {
            right++;
        }
        int down = row + 1;
        while (down < rows.size() - 1 && isOpenBelow(column, right, down, taken)) {
            down++;
        }
        Box box = new Box(columns.get(column), rows.get(row), columns.get(right), rows.get(down));
        return new Cell(row, column, down - row, right - column, box);
    }

    private boolean isOpenBelow(int from, int to, int row, boolean[][] taken) {
        for (int column = from; column < to; column++) {
            if (taken[row][column] || partsRows(row, column) || column > from && partsColumns(column, row)) {
                return false;
            }
        }
        return (from == 0 || partsColumns(from, row)) && (to == columns.size() - 1 || partsColumns(to, row));
    }

    private boolean partsColumns(int line, int row) {
        return besideRow[line][row] >= DRAWN * (rows.get(row + 1) - rows.get(row));
    }

    private boolean partsRows(int line, int column) {
        return besideColumn[line][column] >= DRAWN * (columns.get(column + 1) - columns.get(column));
    }
}
