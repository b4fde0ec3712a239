package dev.gouji.parse.decode;

import dev.gouji.parse.document.Decoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How large a page may be: no report comes near, and what goes beyond costs others their time. */
final class HtmlLimits {
    static final int ELEMENTS_MAX = 200_000;
    private static final int TABLES_MAX = 200;
    /** The shortest tag, so that short pages need not be counted through. */
    private static final int TAG_MIN = 3;

    private HtmlLimits() {}

    /** Whether there are more start tags than elements allowed; told before a tree is built of them. */
    static boolean hasTooManyTags(String text) {
        if (text.length() / TAG_MIN <= ELEMENTS_MAX) {
            return false;
        }
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean start = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            tags += start ? 1 : 0;
        }
        return tags > ELEMENTS_MAX;
    }

    /** The refusal of a page that is too large; empty when it is not. */
    static Optional<Decoding> refusal(Document page) {
        return refusal(page, new ArrayList<>());
    }

    /**
     * The same.
     *
     * @param sheets takes the style sheets of the page: they are met on the way, and no other walk is needed
     */
    static Optional<Decoding> refusal(Document page, List<Element> sheets) {
        int elements = 0;
        int tables = 0;
        int widest = 0;
        int rows = 0;
        for (Element at = page.firstElementChild(); at != null; at = ElementOrder.next(at, page)) {
            elements++;
            switch (at.normalName()) {
                case "table" -> tables++;
                case "style" -> sheets.add(at);
                case "tr" -> {
                    rows++;
                    widest = Math.max(widest, at.childNodeSize() <= widest ? 0 : children(at));
                }
                default -> {}
            }
        }
        if (elements > ELEMENTS_MAX) {
            return refusal("网页元素数 (HTML elements)", ELEMENTS_MAX, elements);
        }
        if (tables > TABLES_MAX) {
            return refusal("网页表格数 (tables)", TABLES_MAX, tables);
        }
        if (widest > HtmlGrid.COLUMNS_MAX) {
            return refusal("表格列数 (columns of a table)", HtmlGrid.COLUMNS_MAX, widest);
        }
        return rows <= HtmlGrid.ROWS_MAX ? Optional.empty() : tooLong(page);
    }

    /** Counted one by one: asked itself, the element would keep a list of them. */
    private static int children(Element parent) {
        int children = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            children++;
        }
        return children;
    }

    private static Optional<Decoding> tooLong(Document page) {
        for (Element table : page.getElementsByTag("table")) {
            int rows = 0;
            for (Element child : table.children()) {
                rows += child.normalName().equals("tr") ? 1 : child.childrenSize();
            }
            if (rows > HtmlGrid.ROWS_MAX) {
                return refusal("表格行数 (rows of a table)", HtmlGrid.ROWS_MAX, rows);
            }
        }
        return Optional.empty();
    }

    private static Optional<Decoding> refusal(String what, long limit, long found) {
        return Optional.of(new Decoding.Refused(Refusals.tooLarge(what, limit, found)));
    }
}
