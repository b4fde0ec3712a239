package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An HTML table with its spans laid out: each cell keeps the grid columns that a browser would give it. */
final class HtmlGrid {
    static final int ROWS_MAX = 2_000;
    static final int COLUMNS_MAX = 100;
    private static final int SPAN_MAX = 1_000;

    private final int number;
    private final List<Line> lines = new ArrayList<>();
    /** For each column the cell that still reaches down into it, and for how many rows more. */
    private final Field[] above = new Field[COLUMNS_MAX];

    private final int[] rowsLeft = new int[COLUMNS_MAX];

    private final ElementOrder order;

    private HtmlGrid(int number, ElementOrder order) {
        this.number = number;
        this.order = order;
    }

    /** The rows of a table; cells beyond the limits of rows and columns are left out. */
    static List<Line> of(Element table, int number, ElementOrder order) {
        HtmlGrid grid = new HtmlGrid(number, order);
        int row = 1;
        for (Element tableRow : rows(table)) {
            if (row > ROWS_MAX) {
                break;
            }
            grid.row(tableRow, row++);
        }
        return grid.lines;
    }

    /** Whether the table has more rows than are read. */
    static boolean isTooLarge(Element table) {
        return rows(table).size() > ROWS_MAX;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(grandchild -> grandchild.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    private void row(Element tableRow, int row) {
        List<Field> fields = new ArrayList<>();
        int column = 0;
        for (Element cell : tableRow.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            column = carryDown(fields, column);
            if (column >= COLUMNS_MAX) {
                break;
            }
            int width = Math.min(span(cell, "colspan"), COLUMNS_MAX - column);
            Place place = new Place.InHtml(number, row, column + 1, order.position(cell));
            Field field = Field.of(VisibleText.of(cell), column, place).wide(width);
            fields.add(field);
            reachDown(field, span(cell, "rowspan") - 1);
            column += width;
        }
        while (column < COLUMNS_MAX) {
            int next = carryDown(fields, column);
            column = next == column ? column + 1 : next;
        }
        if (!fields.isEmpty()) {
            lines.add(new Line(fields, number));
        }
    }

    /** Adds the cells from above that stand at this column, and returns the first column that is free. */
    private int carryDown(List<Field> fields, int start) {
        int column = start;
        while (column < COLUMNS_MAX && rowsLeft[column] > 0) {
            Field field = above[column];
            fields.add(field.reachingDown());
            for (int covered = column; covered < field.column() + field.width(); covered++) {
                rowsLeft[covered]--;
            }
            column = field.column() + field.width();
        }
        return column;
    }

    private void reachDown(Field field, int rows) {
        for (int column = field.column(); column < field.column() + field.width(); column++) {
            above[column] = field;
            rowsLeft[column] = rows;
        }
    }

    /** A span as browsers take it: at least 1, whatever is written; rowspan 0 (to the end) is not worth a guess. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        if (!written.matches("\\d{1,9}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(written), 1, SPAN_MAX);
    }
}
