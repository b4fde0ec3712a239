package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page into lines: each block of text one, each row of a table one. Tables that only lay out the page are walked
 * through as if they were not there.
 */
final class HtmlLines {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder running = new StringBuilder();
    private final Style.OfPage styles;
    private final VisibleText visible;
    private final BoxRow boxes;
    private final ElementOrder order;
    private int tables;
    private int blocks;
    /** Position of the block that the walk is in. */
    private int block;

    private HtmlLines(ElementOrder order, Style.OfPage styles) {
        this.order = order;
        this.styles = styles;
        this.visible = new VisibleText(styles);
        this.boxes = new BoxRow(styles, visible);
    }

    /**
     * A page as lines.
     *
     * @param hiddenFigures pieces with figures that the page holds and does not show
     * @param hidden all that a style hides
     */
    record Page(List<Line> lines, int hiddenFigures, List<Element> hidden) {}

    /** The lines of a page or of a fragment of one. */
    static Page of(Element body) {
        return of(body, new StyleSheet(), List.of());
    }

    /**
     * The same by a style sheet.
     *
     * @param revealed elements that are read although their style hides them
     */
    static Page of(Element body, StyleSheet sheet, Collection<Element> revealed) {
        HtmlLines walk = new HtmlLines(ElementOrder.of(body), new Style.OfPage(sheet, revealed));
        walk.block(body);
        return new Page(walk.lines, walk.visible.hiddenFigures(), walk.visible.hidden());
    }

    private void block(Element element) {
        int outer = block;
        block = order.position(element);
        into(element);
        endBlock();
        block = outer;
    }

    private void into(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                running.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                if (visible.isShown(inner)) {
                    element(inner);
                } else {
                    visible.passOverBlock(inner);
                }
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                endBlock();
                table(element);
            }
            case "pre" -> {
                endBlock();
                preformatted(element);
            }
            case "br" -> endBlock();
            case "sup", "sub" -> raised(element);
            default -> {
                if (isApart(element)) {
                    endBlock();
                    if (!row(element)) {
                        block(element);
                    }
                } else {
                    into(element);
                }
            }
        }
    }

    private boolean isApart(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th")
                || styles.of(element).apart();
    }

    private void table(Element table) {
        tables++;
        int number = tables;
        HtmlGrid grid = HtmlGrid.of(table, visible, styles);
        if (grid.isLayout()) {
            block(table);
            return;
        }
        Element caption = table.firstElementChild();
        if (caption != null && caption.normalName().equals("caption") && visible.isShown(caption)) {
            block(caption);
        }
        grid.print(number, order, lines::add, this::block);
    }

    /** A note behind a figure is no part of it. */
    private void raised(Element element) {
        boolean behindFigure = !running.isEmpty() && Character.isDigit(running.charAt(running.length() - 1));
        running.append(behindFigure ? "(注" : "");
        into(element);
        running.append(behindFigure ? ")" : "");
    }

    /** A row of a table that is made of boxes. */
    private boolean row(Element element) {
        List<String> cells = boxes.cells(element);
        if (cells.isEmpty()) {
            return false;
        }
        Place place = new Place.InHtml(0, ++blocks, 0, order.position(element));
        addFields(cells, place);
        return true;
    }

    private void preformatted(Element element) {
        Place place = new Place.InHtml(0, ++blocks, 0, order.position(element));
        for (Line line : TextLines.of(element.wholeText())) {
            addFields(line.fields().stream().map(Field::text).toList(), place);
        }
    }

    private void addFields(List<String> texts, Place place) {
        List<Field> fields = new ArrayList<>(texts.size());
        for (String text : texts) {
            fields.add(Field.of(text, fields.size(), place));
        }
        Line line = new Line(fields, 0);
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private void endBlock() {
        if (running.isEmpty()) {
            return;
        }
        String text = VisibleText.squeeze(running);
        running.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        Place place = new Place.InHtml(0, ++blocks, 0, block);
        if (text.indexOf('|') < 0) {
            lines.add(new Line(List.of(Field.of(text, 0, place)), 0));
            return;
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            parts.add(part.strip());
        }
        addFields(parts, place);
    }
}
