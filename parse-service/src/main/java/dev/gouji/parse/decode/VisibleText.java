package dev.gouji.parse.decode;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader of a page sees of an element. */
final class VisibleText {
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script", "style", "noscript", "template", "head", "select", "textarea", "button", "input", "object");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private VisibleText() {}

    /** Its text, runs of white space as one blank. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return squeeze(text);
    }

    static boolean isShown(Element element) {
        return !NEVER_SHOWN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !(element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find());
    }

    private static void append(Element element, StringBuilder text) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner && isShown(inner)) {
                boolean apart = inner.isBlock()
                        || inner.normalName().equals("br")
                        || inner.normalName().equals("td");
                text.append(apart ? " " : "");
                append(inner, text);
                text.append(apart ? " " : "");
            }
        }
    }

    /** Runs of white space, no-break and wide blanks among them, as one blank; none at the ends. */
    static String squeeze(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                gap = !squeezed.isEmpty();
            } else {
                squeezed.append(gap ? " " : "").append(unit);
                gap = false;
            }
        }
        return squeezed.toString();
    }
}
