package dev.gouji.parse.decode;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** An HTML table with its spans laid out: each cell keeps the grid columns that a browser would give it. */
final class HtmlGrid {
    static final int ROWS_MAX = 2_000;
    static final int COLUMNS_MAX = 100;
    private static final int SPAN_MAX = 1_000;
    private static final int TO_THE_END = Integer.MAX_VALUE;
    private static final int FIGURES_MIN = 3;

    private final VisibleText visible;
    private final Style.OfPage styles;
    private final List<List<Slot>> rows = new ArrayList<>();
    /** For each column the cell that still reaches down into it, and for how many rows more. */
    private final GridCell[] above = new GridCell[COLUMNS_MAX];

    private final int[] rowsLeft = new int[COLUMNS_MAX];
    /** The first column that no cell above reaches into, nor any behind it. */
    private int reached;

    private int row;
    private int figures;
    private int apart;

    private HtmlGrid(VisibleText visible, Style.OfPage styles) {
        this.visible = visible;
        this.styles = styles;
    }

    /** A place in a row: a cell that starts there, or one that reaches down from above. */
    private record Slot(GridCell cell, boolean carried) {}

    static HtmlGrid of(Element table, VisibleText visible, Style.OfPage styles) {
        HtmlGrid grid = new HtmlGrid(visible, styles);
        grid.group(table);
        return grid;
    }

    /** Rows, and groups of rows; no span reaches out of its group. */
    private void group(Element parent) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "tr" -> row(child);
                case "thead", "tbody", "tfoot" -> {
                    Arrays.fill(rowsLeft, 0);
                    group(child);
                    Arrays.fill(rowsLeft, 0);
                }
                default -> {}
            }
        }
    }

    /** A table around other tables, or with running text in a cell, arranges the page, unless it holds figures itself. */
    boolean isLayout() {
        return apart > 0 && figures < FIGURES_MIN;
    }

    /** Whether nothing is printed in it. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The rows as lines.
     *
     * @param behind takes each cell with a table or running text in it, when its row is done
     */
    void print(int table, ElementOrder order, Consumer<Line> lines, Consumer<Element> behind) {
        for (List<Slot> slots : rows) {
            List<Field> fields = new ArrayList<>(slots.size());
            boolean printed = false;
            for (Slot slot : slots) {
                Field field =
                        slot.carried() ? slot.cell().reachDown() : slot.cell().start(table, order);
                printed |= !field.isEmpty();
                fields.add(field);
            }
            if (printed) {
                lines.accept(new Line(fields, table));
            }
            if (apart > 0) {
                slots.stream()
                        .filter(slot -> !slot.carried() && slot.cell().standsApart())
                        .forEach(slot -> behind.accept(slot.cell().element()));
            }
        }
    }

    private void row(Element tableRow) {
        if (styles.of(tableRow).removed()) {
            visible.passOver(tableRow);
            return;
        }
        row++;
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Element cell = tableRow.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            Style style = styles.of(cell);
            if (style.isHidden()) {
                visible.passOver(cell);
            }
            if (!style.removed()) {
                column = carryDown(slots, column);
                column = place(cell, style, column, slots);
            }
        }
        while (column < reached) {
            int next = carryDown(slots, column);
            column = next == column ? column + 1 : next;
        }
        if (!slots.isEmpty()) {
            rows.add(slots);
        }
    }

    private int place(Element element, Style style, int column, List<Slot> slots) {
        if (column >= COLUMNS_MAX) {
            return column;
        }
        int colspan = span(element, "colspan", 1);
        int width = colspan == 1 ? 1 : Math.clamp(colspan, 1, room(element, column));
        VisibleText.Content content = style.unseen() ? VisibleText.Content.NONE : visible.ofCell(element);
        GridCell cell = new GridCell(element, row, column, width, content);
        slots.add(new Slot(cell, false));
        figures += cell.looksLikeFigure() ? 1 : 0;
        apart += cell.standsApart() ? 1 : 0;
        int rowspan = span(element, "rowspan", TO_THE_END);
        if (rowspan > 1) {
            Arrays.fill(above, column, cell.end(), cell);
            Arrays.fill(rowsLeft, column, cell.end(), rowspan - 1);
            reached = Math.max(reached, cell.end());
        }
        return cell.end();
    }

    /** However wide a cell says it is, the cells behind it keep their room. */
    private static int room(Element cell, int column) {
        int behind = 0;
        for (Element next = cell.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            behind++;
        }
        return Math.max(1, COLUMNS_MAX - column - behind);
    }

    /** Adds the cells from above that stand at this column, and returns the first column that is free. */
    private int carryDown(List<Slot> slots, int start) {
        int column = start;
        while (column < reached && rowsLeft[column] > 0) {
            GridCell cell = above[column];
            slots.add(new Slot(cell, true));
            for (int covered = column; covered < cell.end(); covered++) {
                rowsLeft[covered]--;
            }
            column = cell.end();
        }
        return column;
    }

    private static boolean isNumber(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (!Character.isDigit(written.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** A span as browsers take it: at least 1, whatever is written; what 0 means is the caller's. */
    private static int span(Element cell, String attribute, int ofZero) {
        if (cell.attributesSize() == 0) {
            return 1;
        }
        String written = cell.attributes().get(attribute).strip();
        if (written.isEmpty() || written.length() > 10 || !isNumber(written)) {
            return written.length() > 10 ? SPAN_MAX : 1;
        }
        long span = Long.parseLong(written);
        return span == 0 ? ofZero : (int) Math.min(span, SPAN_MAX);
    }
}
