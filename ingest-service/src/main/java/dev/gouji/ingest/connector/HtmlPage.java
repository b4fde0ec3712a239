package dev.gouji.ingest.connector;

import com.google.re2j.Pattern;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.charset.ForeignText;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A page of HTML with its links, each with what its row says of it. */
final class HtmlPage {
    /** Links looked at; more are no list. */
    static final int LINKS_MAX = 5_000;

    /** How far up a row may be: li, dd and dl, td and tr, with a span or two between. */
    private static final int ROW_WITHIN = 5;

    private static final int DEPTH_MAX = 256;
    private static final int TEXT_MAX = 300;
    /** Of a row or a link; whatever is longer is none, and may hold all the others. */
    private static final int NODES_MAX = 50;

    private static final Pattern BROKEN_LINE = Pattern.compile("(\\p{Han})\\s+(\\p{Han})");
    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…+)$");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "^(?:(?:点击|点此|请|立即)*(?:查看|打开|进入|下载|阅读|浏览)?(?:详情|全文|详细|更多|原文|内容|文件)?|在新窗口.*|新窗口.*|[>»›…\\[\\]]*)$");

    /**
     * A link of the page.
     *
     * @param to null when it leads nowhere that can be fetched
     * @param title in full, where the page has it anywhere
     * @param listedOn null when the row has no date
     */
    record Link(String href, WebAddress to, String title, LocalDate listedOn, Element element) {}

    private final Document dom;
    private final WebAddress address;
    private final WebAddress base;
    private final Charset charset;

    private HtmlPage(Document dom, WebAddress address, Charset charset) {
        this.dom = dom;
        this.address = address;
        this.charset = charset;
        Element given = dom.selectFirst("base[href]");
        this.base = given == null
                ? address
                : Href.resolve(address, given.attr("href"), charset).orElse(address);
    }

    static HtmlPage of(ListDocument document) {
        ForeignText read = ForeignText.of(document.content(), document.mediaType());
        Document dom = Jsoup.parse(
                read.text(), document.address().toString(), Parser.htmlParser().setMaxDepth(DEPTH_MAX));
        return new HtmlPage(dom, document.address(), read.charset());
    }

    WebAddress address() {
        return address;
    }

    Document dom() {
        return dom;
    }

    Optional<WebAddress> resolve(String href) {
        return Href.resolve(base, href, charset);
    }

    /** All scripts that stand in the page itself. */
    String scripts() {
        return dom.select("script").stream().map(Element::data).collect(Collectors.joining("\n"));
    }

    /**
     * Links in their order, at most {@link #LINKS_MAX}.
     *
     * @param selector of the elements around the rows, null for the whole page
     */
    List<Link> links(String selector) {
        List<Element> anchors = new ArrayList<>();
        for (Element part : selector == null ? List.of(dom) : dom.select(selector)) {
            for (Element anchor : part.select("a, area[href]")) {
                if (anchors.size() < LINKS_MAX) {
                    anchors.add(anchor);
                }
            }
        }
        Map<Element, Integer> inside = countedByRow(anchors);
        return anchors.stream().map(anchor -> link(anchor, inside)).toList();
    }

    private Link link(Element anchor, Map<Element, Integer> inside) {
        String href = anchor.attr("href");
        WebAddress to = resolve(href)
                .or(() -> Href.ofScript(base, anchor.attr("onclick"), charset))
                .orElse(null);
        Element row = row(anchor, inside);
        String visible = cut(text(anchor));
        String title = fullTitle(anchor, visible);
        if (SAYS_NOTHING.matcher(title).matches() && row != anchor) {
            title = longestText(row);
        }
        LocalDate listed = ListedDate.in(around(anchor, row))
                .or(() -> ListedDate.in(visible))
                .orElse(null);
        return new Link(href, to, title, listed, anchor);
    }

    /** Of a row whose link says 查看 or is a picture: what it is about stands beside it. */
    private static String longestText(Element row) {
        return row.nodeStream(TextNode.class)
                .limit(NODES_MAX)
                .map(text -> cut(text.text().strip()))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** How many different links lie in each element that might be a row. */
    private static Map<Element, Integer> countedByRow(List<Element> anchors) {
        Map<Element, Integer> count = new IdentityHashMap<>();
        Map<Element, String> last = new IdentityHashMap<>();
        for (Element anchor : anchors) {
            Element parent = anchor.parent();
            for (int up = 0; up < ROW_WITHIN && parent != null; up++) {
                String href = anchor.attr("href");
                // A picture and a title that lead to one page are one link.
                if (!href.equals(last.put(parent, href))) {
                    count.merge(parent, 1, Integer::sum);
                }
                parent = parent.parent();
            }
        }
        return count;
    }

    /** The largest element around the link that has no other link in it; the link itself when there is none. */
    private static Element row(Element anchor, Map<Element, Integer> inside) {
        Element row = anchor;
        Element parent = anchor.parent();
        for (int up = 0; up < ROW_WITHIN && parent != null && inside.getOrDefault(parent, 0) == 1; up++) {
            row = parent;
            parent = parent.parent();
        }
        return row;
    }

    /** What the row says beside the link; where links stand side by side, what follows up to the next. */
    private static String around(Element anchor, Element row) {
        StringBuilder text = new StringBuilder();
        if (row != anchor) {
            String whole = text(row);
            String own = text(anchor);
            int at = own.isEmpty() ? -1 : whole.indexOf(own);
            text.append(at < 0 ? whole : whole.substring(0, at) + " " + whole.substring(at + own.length()));
            Element beside = row.nextElementSibling();
            // dt and dd, two cells of one line.
            return beside == null || isLink(beside)
                    ? text.toString()
                    : text.append(' ').append(text(beside)).toString();
        }
        int steps = 0;
        for (Node next = anchor.nextSibling(); next != null && steps < 4 && !isLink(next); next = next.nextSibling()) {
            text.append(next instanceof Element element ? text(element) : cut(next.toString()))
                    .append(' ');
            steps++;
        }
        return text.toString();
    }

    private static boolean isLink(Node node) {
        return node instanceof Element element
                && element.stream().limit(NODES_MAX).anyMatch(each -> each.nameIs("a"));
    }

    private static String fullTitle(Element anchor, String visible) {
        String start = CUT.matcher(visible).replaceAll("");
        String full = visible;
        List<Element> told = anchor.stream()
                .limit(NODES_MAX)
                .filter(each -> each.hasAttr("title") || each.hasAttr("alt"))
                .collect(Collectors.toCollection(ArrayList::new));
        if (anchor.parent() != null && anchor.parent().hasAttr("title")) {
            told.add(anchor.parent());
        }
        for (Element element : told) {
            String title = cut((element.hasAttr("title") ? element.attr("title") : element.attr("alt")).strip());
            boolean longer = title.length() >= start.length();
            if (longer && (start.length() < full.length() || title.contains(start) || start.isEmpty())
                    || longer && ReportTitle.of(title).kind() == TitleKind.ANNUAL_REPORT) {
                return title;
            }
        }
        return full;
    }

    /** The visible text of something small. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.nodeStream().limit(NODES_MAX).forEach(node -> {
            boolean breaks = node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"));
            if (breaks) {
                text.append(' ');
            } else if (node instanceof TextNode words && text.length() < TEXT_MAX) {
                text.append(words.text());
            }
        });
        return cut(text.toString().strip());
    }

    private static String cut(String text) {
        String start = text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
        // Where a line broke, Chinese has no space.
        return BROKEN_LINE.matcher(start).replaceAll("$1$2");
    }
}
