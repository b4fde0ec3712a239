package dev.gouji.parse.decode.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Tags and attributes that converters leave in Markdown, covered so that only the words are left. The covered text is as
 * long as the written one: whatever stands in it keeps its place.
 */
public final class InlineMarkup {
    /** Stands where nothing is printed, not even a blank: 1{@code <b>}2{@code </b>} is 12. */
    static final char NOTHING = '\uFFFF';
    /** The same, for a line feed within a tag. */
    static final char LINE_GONE = '\uFFFE';

    private static final Set<String> INLINE = Set.of(
            "span", "font", "u", "b", "i", "em", "strong", "a", "small", "big", "ins", "mark", "o:p", "st1:chsdate");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "center",
            "header",
            "footer",
            "nav",
            "main",
            "ul",
            "ol",
            "li",
            "hr",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "colgroup",
            "col");
    private static final int TAG_MAX = 2_000;

    private final String written;
    private char[] covered;

    private InlineMarkup(String written) {
        this.written = written;
    }

    /** The text with its markup covered; the text itself where it has none. */
    public static String covered(String written) {
        InlineMarkup markup = new InlineMarkup(written);
        if (written.indexOf('<') >= 0) {
            markup.tags();
        }
        if (written.contains("]{")) {
            markup.spans();
        }
        if (written.contains(":::")) {
            markup.fences();
        }
        return markup.covered == null ? written : new String(markup.covered);
    }

    /** Whether a unit is one that only fills the place of markup. */
    public static boolean isNothing(char unit) {
        return unit >= LINE_GONE;
    }

    /** How many line feeds of a stretch of covered text stood within tags. */
    public static int linesGone(String covered, int start, int end) {
        int gone = 0;
        for (int at = start; at < end; at++) {
            gone += covered.charAt(at) == LINE_GONE ? 1 : 0;
        }
        return gone;
    }

    /** What is left of a stretch of covered text. */
    public static String uncovered(String stretch) {
        int at = 0;
        while (at < stretch.length() && !isNothing(stretch.charAt(at))) {
            at++;
        }
        if (at == stretch.length()) {
            return stretch;
        }
        StringBuilder left = new StringBuilder(stretch.length());
        stretch.chars().filter(unit -> !isNothing((char) unit)).forEach(unit -> left.append((char) unit));
        return left.toString();
    }

    private void tags() {
        for (int at = written.indexOf('<'); at >= 0; at = written.indexOf('<', at + 1)) {
            if (written.startsWith("<!--", at)) {
                int end = written.indexOf("-->", at);
                if (end < 0) {
                    return;
                }
                cover(at, end + 3, ' ');
                continue;
            }
            String name = nameAt(written.startsWith("</", at) ? at + 2 : at + 1);
            int end = name.isEmpty() ? -1 : endOfTag(at);
            if (end < 0 || isStyled(written.substring(at, end))) {
                continue;
            }
            if (INLINE.contains(name)) {
                cover(at, end, NOTHING);
            } else if (BLOCKS.contains(name)) {
                cover(at, end, ' ');
            }
        }
    }

    private String nameAt(int start) {
        int end = start;
        while (end < written.length() && end - start < 12 && isNamed(written.charAt(end))) {
            end++;
        }
        return written.substring(Math.min(start, written.length()), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9' || unit == ':';
    }

    /** Behind the bracket that ends a tag; -1 where another one starts before, or there is none near. */
    private int endOfTag(int start) {
        char quote = 0;
        for (int at = start + 1; at < Math.min(written.length(), start + TAG_MAX); at++) {
            char unit = written.charAt(at);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else if (unit == '<') {
                return -1;
            } else if (unit == '>') {
                return at + 1;
            }
        }
        return -1;
    }

    /** What a style may hide or strike out stays as it is written, so that no figure in it is taken. */
    private static boolean isStyled(String tag) {
        String low = tag.toLowerCase(Locale.ROOT);
        return low.contains("display") && low.contains("none")
                || low.contains("visibility")
                || low.contains("line-through")
                || low.contains("hidden");
    }

    /** Pandoc writes {@code [words]{style="…"}} for words in a span. */
    private void spans() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < written.length(); at++) {
            char unit = written.charAt(at);
            if (unit == '\\') {
                at++;
            } else if (unit == '[') {
                open.push(at);
            } else if (unit == ']' && !open.isEmpty()) {
                int start = open.pop();
                int end = written.startsWith("{", at + 1) ? endOfAttributes(at + 1) : -1;
                if (end > 0 && !isStyled(written.substring(at, end))) {
                    cover(start, start + 1, NOTHING);
                    cover(at, end, NOTHING);
                    at = end - 1;
                }
            }
        }
    }

    private int endOfAttributes(int start) {
        int end = start;
        while (end < written.length() && end - start <= TAG_MAX && written.charAt(end) != '}') {
            end++;
        }
        if (end == written.length() || end - start > TAG_MAX) {
            return -1;
        }
        String inside = written.substring(start + 1, end);
        boolean attributes = inside.startsWith(".") || inside.startsWith("#") || inside.contains("=");
        return attributes && inside.indexOf('{') < 0 ? end + 1 : -1;
    }

    /** Lines of colons with a class or without, between which pandoc puts what a page has in a box. */
    private void fences() {
        for (int at = written.indexOf(":::"); at >= 0; at = written.indexOf(":::", at)) {
            int end = written.indexOf('\n', at);
            end = end < 0 ? written.length() : end;
            int start = at == 0 ? 0 : written.lastIndexOf('\n', at - 1) + 1;
            if (written.substring(start, at).isBlank() && end - at <= TAG_MAX) {
                cover(at, end, ' ');
            }
            at = end;
        }
    }

    private void cover(int start, int end, char with) {
        covered = covered == null ? written.toCharArray() : covered;
        for (int at = start; at < end; at++) {
            covered[at] = written.charAt(at) == '\n' ? LINE_GONE : with;
        }
    }
}
