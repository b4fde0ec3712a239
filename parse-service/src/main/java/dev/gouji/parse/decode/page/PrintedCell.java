package dev.gouji.parse.decode.page;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Uncertainty;

/** A cell of a ruled table while the parts of the table are put together. */
final class PrintedCell {
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,，\\s]*|[-/—–无]+");
    private static final Pattern NUMBERED = Pattern.compile("^([(（]?[一二三四五六七八九十]+[)）、]|\\d{1,2}[.．、]).*");
    private static final double CHARACTER_AND_PADDING = 1.8;

    private final Page page;
    private final CellGrid.Cell cell;
    private final Box lastLine;
    private final boolean openAbove;
    private String text;
    private Uncertainty doubt;

    /**
     * A cell.
     *
     * @param lastLine of its text, null when it has none
     * @param openAbove whether no line closes it at its upper edge
     */
    PrintedCell(Page page, CellGrid.Cell cell, String text, Uncertainty doubt, Box lastLine, boolean openAbove) {
        this.page = page;
        this.cell = cell;
        this.text = text;
        this.doubt = doubt;
        this.lastLine = lastLine;
        this.openAbove = openAbove;
    }

    int row() {
        return cell.row();
    }

    int lastRow() {
        return cell.row() + cell.rowSpan() - 1;
    }

    boolean isOpenAbove() {
        return openAbove;
    }

    boolean spansRows() {
        return cell.rowSpan() > 1;
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty() && doubt == null;
    }

    boolean isFigure() {
        return isFigure(text);
    }

    /** Whether a text is a figure or the sign of none. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    boolean isNumbered() {
        return isNumbered(text);
    }

    /** Whether a text starts with the number of a label, as a rest of one does not. */
    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** Whether the next character would not have fitted on its last line. */
    boolean isFull() {
        return lastLine != null
                && lastLine.width() + CHARACTER_AND_PADDING * lastLine.height()
                        > cell.box().width();
    }

    boolean standsIn(PrintedCell other) {
        return cell.column() == other.cell.column() && cell.columnSpan() == other.cell.columnSpan();
    }

    /** Takes what the next page prints of the same cell. */
    void append(PrintedCell rest) {
        text = text + rest.text;
        doubt = doubt == null ? rest.doubt : doubt;
    }

    /** Puts its text in doubt: it may go on with what the next page prints without a label. */
    void doubt(PrintedCell rest) {
        doubt = new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, text + rest.text);
    }

    Field field() {
        return new Field(
                text, Folding.fold(text), cell.column(), cell.columnSpan(), false, page.place(cell.box()), doubt);
    }
}
