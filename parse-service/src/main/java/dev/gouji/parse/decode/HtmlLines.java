package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page into lines: each block of text one, each row of a table one. Tables that only lay out the page are walked
 * through as if they were not there.
 */
final class HtmlLines {
    private static final int DATA_CELL_CHARACTERS_MAX = 300;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder running = new StringBuilder();
    private int tables;
    private int blocks;

    private final ElementOrder order;
    private Element block;

    private HtmlLines(ElementOrder order) {
        this.order = order;
    }

    /** The lines of a page or of a fragment of one. */
    static List<Line> of(Element body) {
        HtmlLines walk = new HtmlLines(ElementOrder.of(body));
        walk.into(body);
        walk.endBlock();
        return walk.lines;
    }

    private void into(Element element) {
        block = element;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                running.append(words.getWholeText());
            } else if (child instanceof Element inner && VisibleText.isShown(inner)) {
                element(inner);
                block = element;
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("table")) {
            endBlock();
            table(element);
        } else if (name.equals("pre")) {
            endBlock();
            block = element;
            preformatted(element);
        } else if (name.equals("br")) {
            endBlock();
        } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
            endBlock();
            into(element);
            endBlock();
        } else {
            into(element);
        }
    }

    private void table(Element table) {
        tables++;
        if (isLayout(table)) {
            into(table);
        } else {
            lines.addAll(HtmlGrid.of(table, tables, order).stream()
                    .filter(line -> !line.isBlank())
                    .toList());
        }
    }

    /** A table around other tables, or with running text in a cell, arranges the page; it holds no figures itself. */
    private static boolean isLayout(Element table) {
        if (table.selectFirst("table table, td table, th table") != null) {
            return true;
        }
        for (Element cell : table.getElementsByTag("td")) {
            if (VisibleText.of(cell).length() > DATA_CELL_CHARACTERS_MAX) {
                return true;
            }
        }
        return false;
    }

    private void preformatted(Element element) {
        for (String text : element.wholeText().split("\n")) {
            running.append(text);
            endBlock();
        }
    }

    private void endBlock() {
        String text = VisibleText.squeeze(running);
        running.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        Place place = new Place.InHtml(0, ++blocks, 0, order.position(block));
        if (text.indexOf('|') < 0) {
            lines.add(new Line(List.of(Field.of(text, 0, place)), 0));
            return;
        }
        List<Field> fields = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            fields.add(Field.of(part.strip(), fields.size(), place));
        }
        Line line = new Line(fields, 0);
        if (!line.isBlank()) {
            lines.add(line);
        }
    }
}
