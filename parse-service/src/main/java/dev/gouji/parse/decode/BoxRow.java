package dev.gouji.parse.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Rows of tables without table tags: an element whose children are boxes side by side. Told by the element's own style
 * or class, or by what is in the boxes: a label or two, and then nothing but figures and blanks.
 */
final class BoxRow {
    private static final Set<String> ROW_CLASSES =
            Set.of("tr", "row", "table-row", "tablerow", "trow", "t-row", "flex-row", "table-tr", "table_tr");
    private static final Set<String> CELL_CLASSES =
            Set.of("td", "th", "cell", "table-cell", "tablecell", "tcell", "t-cell", "col", "table-td", "table_td");
    private static final int CELL_CHARACTERS_MAX = 200;
    private static final int CELLS_MAX = HtmlGrid.COLUMNS_MAX;
    private static final int LABELS_MAX = 3;

    private final Style.OfPage styles;
    private final VisibleText visible;

    BoxRow(Style.OfPage styles, VisibleText visible) {
        this.styles = styles;
        this.visible = visible;
    }

    /** The texts of the boxes, blanks among them; empty when the element is no row of boxes. */
    List<String> cells(Element element) {
        Element first = element.firstElementChild();
        if (first == null || first.nextElementSibling() == null || hasOwnText(element)) {
            return List.of();
        }
        boolean declared = styles.of(element).row() || hasClass(element, ROW_CLASSES);
        List<String> cells = new ArrayList<>();
        int labels = 0;
        int figures = 0;
        for (Element child = first; child != null; child = child.nextElementSibling()) {
            if (!visible.isShown(child)) {
                continue;
            }
            boolean box = child.isBlock() || styles.of(child).apart() || declared || hasClass(child, CELL_CLASSES);
            boolean row = styles.of(child).row() || hasClass(child, ROW_CLASSES);
            if (!box || row || child.normalName().equals("table") || cells.size() == CELLS_MAX || !isLeaf(child)) {
                return List.of();
            }
            String text = visible.ofCell(child).text();
            boolean figure = isFigure(text);
            figures += figure ? 1 : 0;
            labels += figure || text.isEmpty() ? 0 : 1;
            boolean labelBehindFigure = figures > 0 && !figure && !text.isEmpty();
            if (text.length() > CELL_CHARACTERS_MAX || !declared && (labels > LABELS_MAX || labelBehindFigure)) {
                return List.of();
            }
            cells.add(text);
        }
        return cells.size() > 1 && (declared || figures > 0) ? cells : List.of();
    }

    private static boolean hasOwnText(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words && !words.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** At most one block in it, and in that at most one, down to the text: not a column of paragraphs. */
    private static boolean isLeaf(Element box) {
        Element only = null;
        for (Element child = box.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.isBlock()) {
                if (only != null) {
                    return false;
                }
                only = child;
            }
        }
        return only == null || !only.normalName().equals("table") && isLeaf(only);
    }

    private static boolean isFigure(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean digit = unit >= '0' && unit <= '9' || unit >= '０' && unit <= '９';
            if (!digit && ",.，．+-—/ ".indexOf(unit) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasClass(Element element, Set<String> names) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String written = element.attributes().get("class");
        if (written.isEmpty()) {
            return false;
        }
        for (String name : written.split(" ")) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
