package dev.gouji.parse.made;

import java.io.IOException;
import java.util.List;

/** A ruled table on pages; rows stay whole, cells that reach over a page break go on below it without their text. */
final class PdfTable {
    private static final float SIZE = 8;
    private static final float LEADING = 10;
    private static final float PADDING = 2;

    private final Grid grid;
    private final PdfPages pages;
    private final float[] lefts;
    private final float[] heights;

    private PdfTable(Grid grid, PdfPages pages) throws IOException {
        this.grid = grid;
        this.pages = pages;
        this.lefts = lefts(grid);
        this.heights = heights();
    }

    static void draw(Grid grid, PdfPages pages) throws IOException {
        new PdfTable(grid, pages).draw();
    }

    /** Columns of labels are wider than those of figures. */
    private static float[] lefts(Grid grid) {
        int columns = grid.columns();
        float[] weights = new float[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            boolean label = grid.cells().stream()
                    .anyMatch(cell -> cell.column() == at
                            && cell.width() == 1
                            && cell.role() == PrintedCell.Role.LABEL
                            && cell.text().length() > 4);
            weights[column] = label ? 2.6f : 1;
        }
        float all = 0;
        for (float weight : weights) {
            all += weight;
        }
        float[] lefts = new float[columns + 1];
        lefts[0] = PdfPages.LEFT;
        for (int column = 0; column < columns; column++) {
            lefts[column + 1] = lefts[column] + PdfPages.WIDTH * weights[column] / all;
        }
        return lefts;
    }

    private float[] heights() throws IOException {
        float[] heights = new float[grid.rows()];
        for (PrintedCell cell : grid.cells()) {
            float needed = lines(cell).size() * LEADING + 2 * PADDING;
            float each = needed / cell.height();
            for (int row = cell.row(); row < cell.row() + cell.height(); row++) {
                heights[row] = Math.max(heights[row], each);
            }
        }
        return heights;
    }

    private List<String> lines(PrintedCell cell) throws IOException {
        float room = lefts[cell.column() + cell.width()] - lefts[cell.column()] - 2 * PADDING;
        return pages.wrapped(cell.text(), room, SIZE);
    }

    private void draw() throws IOException {
        int row = 0;
        while (row < grid.rows()) {
            pages.need(heights[row]);
            int end = row;
            float height = 0;
            while (end < grid.rows() && pages.fits(height + heights[end])) {
                height += heights[end++];
            }
            part(row, end);
            pages.down(height);
            row = end;
        }
        pages.down(SIZE);
    }

    /** The rows that fit on this page. */
    private void part(int from, int to) throws IOException {
        float[] tops = new float[to - from + 1];
        tops[0] = pages.y();
        for (int row = from; row < to; row++) {
            tops[row - from + 1] = tops[row - from] - heights[row];
        }
        for (PrintedCell cell : grid.cells()) {
            int first = Math.max(cell.row(), from);
            int last = Math.min(cell.row() + cell.height(), to);
            if (first < last) {
                box(cell, tops[first - from], tops[last - from], cell.row() >= from);
            }
        }
    }

    private void box(PrintedCell cell, float top, float bottom, boolean text) throws IOException {
        float left = lefts[cell.column()];
        float right = lefts[cell.column() + cell.width()];
        pages.line(left, top, right, top);
        pages.line(left, bottom, right, bottom);
        pages.line(left, top, left, bottom);
        pages.line(right, top, right, bottom);
        if (text) {
            List<String> lines = lines(cell);
            float baseline = (top + bottom + lines.size() * LEADING) / 2 - SIZE;
            for (String line : lines) {
                float x = (left + right - pages.width(line, SIZE)) / 2;
                pages.text(line, x, baseline, SIZE);
                baseline -= LEADING;
            }
        }
    }
}
