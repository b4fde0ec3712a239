package dev.gouji.ingest.revision;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a web page that a visitor comes for: without the frame around it and without counters of visits. In doubt
 * something belongs to the text, since two pages of one text are taken for the same and a figure must never be lost
 * that way.
 */
public final class VisibleText {
    /** Beyond this a page is compared by its bytes. */
    private static final int BYTES_MAX = 10 * 1024 * 1024;

    /** A page with less text may be a frame around pictures or scripts: then these count too. */
    private static final int CHARS_OF_A_PAGE = 200;

    /** So many Chinese characters in a script are prose: some portals keep the whole report in one. */
    private static final int HAN_OF_PROSE = 20;

    private static final int CHARS_OF_A_FRAME = 400;

    private static final Pattern FRAME_NAME = Pattern.compile(
            "(?i)(^|[ ])(page|site|web|g)?[-_]?(head|header|foot|footer|nav|menu|banner|copyright|crumbs?)([-_ 0-9]|$)");

    private static final char CELL = '\u001f';
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> FRAME = Set.of("nav", "header", "footer");
    private static final Set<String> CODE = Set.of("script", "style", "noscript", "template");
    private static final Set<String> EMBEDDED = Set.of("img", "iframe", "embed", "object", "a");

    private VisibleText() {}

    /** The text, empty when the bytes are no web page. */
    public static Optional<String> of(byte[] content) {
        if (content.length > BYTES_MAX) {
            return Optional.empty();
        }
        String markup = PageBytes.decode(content);
        if (!PageBytes.looksLikeHtml(markup)) {
            return Optional.empty();
        }
        Collector collector = new Collector();
        Document page = Jsoup.parse(markup);
        for (Element element : List.copyOf(page.select("script, style, noscript, template, nav, header, footer"))) {
            if (isFrame(element)) {
                element.remove();
            }
        }
        for (Element element : List.copyOf(page.select("div[id], div[class], ul[id], ul[class]"))) {
            if (isCalledFrame(element)) {
                element.remove();
            }
        }
        Counters.removeFrom(page);
        page.body().traverse(collector);
        String text = FigureText.normalise(page.title() + "\n" + collector.text);
        return Optional.of(
                text.length() >= CHARS_OF_A_PAGE ? text : text + CELL + String.join(" ", collector.embedded));
    }

    /** What has a table or prose in it is no frame, whatever it is called. */
    private static boolean isFrame(Element element) {
        if (CODE.contains(element.normalName())) {
            long han = element.html()
                    .codePoints()
                    .filter(VisibleText::isHan)
                    .limit(HAN_OF_PROSE)
                    .count();
            return element.normalName().equals("style") || han < HAN_OF_PROSE;
        }
        return FRAME.contains(element.normalName()) && element.selectFirst("table") == null;
    }

    /** By its name, if it also looks like one: short, with links, without headings. */
    private static boolean isCalledFrame(Element element) {
        return (isFrameName(element.id()) || isFrameName(element.className()))
                && element.selectFirst("a[href]") != null
                && element.selectFirst("table, h1, h2, h3, p") == null
                && element.text().length() <= CHARS_OF_A_FRAME;
    }

    private static boolean isFrameName(String name) {
        return !name.isEmpty() && FRAME_NAME.matcher(name).find();
    }

    private static boolean isHan(int c) {
        return Character.isIdeographic(c);
    }

    private static final class Collector implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<String> embedded = new ArrayList<>();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> text.append(words.getWholeText());
                case Element element -> begin(element);
                // The code of a script that is kept.
                case org.jsoup.nodes.DataNode data -> text.append(data.getWholeData());
                case Node other -> {}
            }
        }

        private void begin(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                text.append(' ');
            }
            if (element.hasAttr("value") && !element.normalName().equals("li")) {
                text.append(' ').append(element.attr("value")).append(' ');
            }
            if (EMBEDDED.contains(element.normalName())) {
                embedded.add(element.attr("src") + element.attr("href") + element.attr("data"));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (CELLS.contains(element.normalName())) {
                    text.append(CELL);
                } else if (element.isBlock()) {
                    text.append(' ');
                }
            }
        }
    }
}
