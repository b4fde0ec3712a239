package dev.gouji.stats.original;

import dev.gouji.contract.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A web page as paragraphs and tables. Goes over the page once; not thread-safe. */
final class OriginalPage implements NodeFilter {
    private static final int BLOCKS_MAX = 3_000;
    private static final int CELLS_MAX = 10_000;
    private static final int SPAN_MAX = 100;
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "iframe", "object", "svg", "select", "textarea");

    private final Element here;
    private final List<Shown.Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int cells;
    private boolean cut;
    private boolean isHere;
    private boolean found;

    private OriginalPage(Element here) {
        this.here = here;
    }

    static Shown of(String text, Place.InHtml place, String expected) {
        Document page = Jsoup.parse(text);
        OriginalPage shown = new OriginalPage(place == null ? null : element(page, place.element(), expected));
        page.body().filter(shown);
        shown.flush();
        return new Shown(shown.blocks, shown.found, shown.cut);
    }

    /** The element of that number, as the reader counts them: {@code html} is the first. */
    private static Element element(Document page, int number, String expected) {
        int count = 0;
        for (Element element : page.child(0).getAllElements()) {
            if (++count == number) {
                return squeezed(element.text()).contains(squeezed(expected)) ? element : null;
            }
        }
        return null;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() >= BLOCKS_MAX) {
            cut = true;
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            words.append(text.text());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (UNSEEN.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || element.normalName().equals("br")) {
            flush();
        }
        isHere |= element == here;
        if (element.normalName().equals("table") && element.select("table").size() == 1) {
            table(element);
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            flush();
        }
        if (node == here) {
            flush();
            isHere = false;
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            boolean mark = isHere && !found;
            found |= mark;
            blocks.add(Shown.Block.paragraph(text, mark));
        }
    }

    private void table(Element table) {
        List<Shown.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Shown.Cell> line = new ArrayList<>();
            for (Element cell : row.children()) {
                if (++cells > CELLS_MAX) {
                    cut = true;
                    break;
                }
                boolean mark = !found
                        && here != null
                        && (cell == here || here.parents().contains(cell));
                found |= mark;
                line.add(new Shown.Cell(cell.text(), span(cell, "colspan"), span(cell, "rowspan"), mark));
            }
            rows.add(new Shown.Row(line));
        }
        blocks.add(new Shown.Block("", "", "", rows));
    }

    private static int span(Element cell, String name) {
        String text = cell.attr(name).strip();
        return text.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(text), 1, SPAN_MAX) : 1;
    }
}
