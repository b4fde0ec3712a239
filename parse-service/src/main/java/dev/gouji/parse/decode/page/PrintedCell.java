package dev.gouji.parse.decode.page;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Doubt;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;

/** A cell of a ruled table while the parts of the table are put together. */
final class PrintedCell {
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,，\\s]+|[-/—–无]+");
    private static final Pattern NUMBERED = Pattern.compile("^([(（]?[一二三四五六七八九十]+[)）、]|\\d{1,2}[.．、]).*");
    private static final double FULL = 0.8;

    private final Page page;
    private final CellGrid.Cell cell;
    private final Box lastLine;
    private String text;
    private Doubt doubt;

    /** @param lastLine of its text, null when it has none */
    PrintedCell(Page page, CellGrid.Cell cell, String text, Doubt doubt, Box lastLine) {
        this.page = page;
        this.cell = cell;
        this.text = text;
        this.doubt = doubt;
        this.lastLine = lastLine;
    }

    int row() {
        return cell.row();
    }

    int lastRow() {
        return cell.row() + cell.rowSpan() - 1;
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
        return FIGURE.matcher(text).matches();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(text).matches();
    }

    /** Whether its last line reaches as far as a line that goes on would. */
    boolean isFull() {
        return lastLine != null && lastLine.width() >= FULL * cell.box().width();
    }

    boolean standsIn(PrintedCell other) {
        return cell.column() == other.cell.column() && cell.columnSpan() == other.cell.columnSpan();
    }

    /** Takes what the next page prints of the same cell. */
    void append(PrintedCell rest) {
        text = text + rest.text;
        doubt = doubt == null ? rest.doubt : doubt;
    }

    Field field() {
        return new Field(
                text, Folding.fold(text), cell.column(), cell.columnSpan(), false, page.place(cell.box()), doubt);
    }
}
