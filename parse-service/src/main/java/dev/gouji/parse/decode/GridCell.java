package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import org.jsoup.nodes.Element;

/** A cell of an HTML table with the place in the grid that a browser gives it. */
final class GridCell {
    private static final int RUNNING_TEXT_MIN = 300;
    private static final int NOTE_MIN = 80;
    private static final int FIGURE_MAX = 15;

    private final Element element;
    private final int row;
    private final int column;
    private final int width;
    private final VisibleText.Content content;
    private Field field;

    GridCell(Element element, int row, int column, int width, VisibleText.Content content) {
        this.element = element;
        this.row = row;
        this.column = column;
        this.width = width;
        this.content = content;
    }

    Element element() {
        return element;
    }

    /** The first grid column that it does not cover. */
    int end() {
        return column + width;
    }

    int column() {
        return column;
    }

    /** Whether it holds a table or running text, and not a label or a figure. */
    boolean standsApart() {
        int length = content.text().length();
        return content.holdsTable()
                || length > RUNNING_TEXT_MIN
                || length > content.lead().length() + NOTE_MIN && isFigure(content.lead());
    }

    /** Whether it prints digits and nothing that a number cannot have. */
    boolean looksLikeFigure() {
        return isFigure(standsApart() ? content.lead() : content.text());
    }

    private static boolean isFigure(String text) {
        if (text.isEmpty() || text.length() > FIGURE_MAX || !Character.isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit < '0' || unit > '9') && ",.，．+-".indexOf(unit) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The field in the row where it starts. */
    Field start(int table, ElementOrder order) {
        Place place = new Place.InHtml(table, row, column + 1, order.position(element));
        String printed = content.text();
        if (standsApart()) {
            // A cell that is never closed swallows what follows its table; its figure still stands first in it.
            printed = isFigure(content.lead()) ? content.lead() : "";
        }
        field = Field.of(printed, column, place);
        field = width == 1 ? field : field.wide(width);
        return field;
    }

    /** The field in a row below. */
    Field reachDown() {
        return field.reachingDown();
    }
}
