package dev.gouji.stats.page;

import java.util.List;

/**
 * A statutory table, laid out.
 *
 * @param id of the table: {@code t2}, {@code t3}, {@code t4}
 * @param title for people
 * @param columns of the grid
 * @param rows top to bottom; cells reach over columns and rows as on paper
 */
public record Sheet(String id, String title, int columns, List<Line> rows) {
    /** A printed row: the cells that begin in it, left to right. */
    public record Line(List<SheetCell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
    }
}
