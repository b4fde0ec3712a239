package dev.gouji.parse.decode;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.FormWords;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page, or the inside of one, into a document. */
final class HtmlPage {
    private static final int HEAD_CHARACTERS = 4_000;
    /** Within what is hidden, more may be hidden. */
    private static final int HIDDEN_DEPTH_MAX = 3;

    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)<(p|div|br|table|td|span|html|body|h[1-6]|ul|dl|section|article|center|font)[\\s/>]");
    private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(html|body|!doctype)[\\s>]");
    private static final Pattern DRAWN = Pattern.compile(
            "(?m)^[ \\t]*(\\|([ \\t]*:?-{2,}:?[ \\t]*\\|){2,}|\\+[-=:]{2,}[-=:+]*\\+|-{3,}( +-{3,})+)[ \\t\\r]*$");
    private static final Pattern PREFORMATTED = Pattern.compile("(?i)<(pre|textarea|script)[\\s>]");
    private static final String TITLE_SEPARATORS = "_|>»-–—";

    private HtmlPage() {}

    /** Whether a text is a page; text and Markdown with a table in HTML are not. */
    static boolean isHtml(String text) {
        int first = text.indexOf('<');
        if (first < 0) {
            return false;
        }
        String head = text.substring(first, Math.min(text.length(), first + HEAD_CHARACTERS));
        Matcher page = WHOLE_PAGE.matcher(head);
        if (page.find()) {
            return !TableInText.isWrappedAt(text, first + page.start());
        }
        Matcher tag = BLOCK_TAG.matcher(head);
        return tag.find() && tag.start() == 0 && text.substring(0, first).isBlank() && !isMarkdown(text);
    }

    /** Converters leave the boxes of a page as tags, and draw its tables: no page has such lines. */
    private static boolean isMarkdown(String text) {
        return DRAWN.matcher(text).find() && !PREFORMATTED.matcher(text).find();
    }

    /**
     * Decodes a page.
     *
     * @param wrapping what it was wrapped in says of it
     */
    static Decoding decode(String text, Wrapping wrapping, List<ReadingProblem> problems) {
        if (HtmlLimits.hasTooManyTags(text)) {
            return new Decoding.Refused(
                    Refusals.tooLarge("网页元素数 (HTML elements)", HtmlLimits.ELEMENTS_MAX, HtmlLimits.ELEMENTS_MAX + 1));
        }
        org.jsoup.nodes.Document page = Jsoup.parse(text);
        List<Element> sheets = new ArrayList<>();
        Optional<Decoding> tooLarge = HtmlLimits.refusal(page, sheets);
        if (tooLarge.isPresent()) {
            return tooLarge.get();
        }
        if (isCutOff(text)) {
            problems.add(DecodingProblems.cutOff());
        }
        HtmlLines.Page visible = shown(page.body(), StyleSheet.of(sheets), problems);
        List<Line> lines = visible.lines();
        boolean bare = !FormWords.areOn(lines);
        if (bare) {
            Optional<EmbeddedBody> embedded = EmbeddedBody.in(page);
            if (embedded.isPresent()) {
                problems.add(DecodingProblems.wrapped(embedded.get().where()));
                lines = joined(lines, embedded.get().lines());
            }
        }
        lines = Finishing.lines(wrapping.above(lines, new Place.InHtml(0, 1, 0, 1)), text, problems);
        List<String> facts = joined(wrapping.facts(), HeadFacts.of(page));
        List<String> attachments = bare ? Attachments.of(page) : List.of();
        int pictures = bare ? page.select("p img, td img").size() : 0;
        return new Decoding.Decoded(
                new Document(lines, titles(page, wrapping.titles()), facts, problems, attachments, pictures));
    }

    /** What the page shows; and of what it hides, what it should show. */
    private static HtmlLines.Page shown(Element body, StyleSheet sheet, List<ReadingProblem> problems) {
        HtmlLines.Page shown = HtmlLines.of(body, sheet, List.of());
        List<Element> revealed = new ArrayList<>();
        int undecided = 0;
        for (int depth = 0; depth < HIDDEN_DEPTH_MAX && !shown.hidden().isEmpty(); depth++) {
            HiddenBlocks.Choice choice = HiddenBlocks.among(shown.hidden(), shown.lines());
            undecided = choice.undecided();
            if (choice.revealed().isEmpty()) {
                break;
            }
            revealed.addAll(choice.revealed());
            shown = HtmlLines.of(body, sheet, revealed);
        }
        if (!revealed.isEmpty()) {
            problems.add(DecodingProblems.revealed(revealed.size()));
        }
        int left = shown.hiddenFigures() + undecided;
        if (left > 0) {
            problems.add(DecodingProblems.hiddenFigures(left));
        }
        return shown;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** The last table is not closed, and neither is the page; or it ends within a tag. */
    private static boolean isCutOff(String text) {
        int table = lastIndexOf(text, "<table");
        boolean open = table > lastIndexOf(text, "</table");
        boolean unfinished = text.lastIndexOf('<') > text.lastIndexOf('>');
        return unfinished && WHOLE_PAGE.matcher(head(text)).find()
                || open && lastIndexOf(text, "</body") < table && lastIndexOf(text, "</html") < table;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD_CHARACTERS));
    }

    private static int lastIndexOf(String text, String tag) {
        for (int at = text.lastIndexOf('<'); at >= 0; at = text.lastIndexOf('<', at - 1)) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> titles(org.jsoup.nodes.Document page, List<String> given) {
        List<String> titles = new ArrayList<>(given);
        for (Element meta : page.head().getElementsByTag("meta")) {
            switch (meta.attr(meta.hasAttr("property") ? "property" : "name")) {
                case "ArticleTitle", "title", "og:title" ->
                    titles.add(meta.attr("content").strip());
                default -> {}
            }
        }
        String title = page.title().strip();
        titles.add(title);
        StringTokenizer parts = new StringTokenizer(title, TITLE_SEPARATORS);
        while (parts.hasMoreTokens()) {
            titles.add(parts.nextToken().strip());
        }
        return titles.stream().filter(text -> !text.isBlank()).distinct().toList();
    }
}
