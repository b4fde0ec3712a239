package dev.gouji.parse.decode;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader of one page sees of its elements. */
final class VisibleText {
    private static final Set<String> NEVER_SHOWN =
            Set.of("script", "style", "noscript", "template", "head", "button", "object", "iframe", "rt", "rp");
    /** Shown, but no part of running text; in a table cell they hold a figure. */
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea");

    private static final List<String> COUNTED_TO = List.of("data-to", "data-value", "data-count");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int FIGURE_MAX = 20;
    private static final Set<String> APART = Set.of("br", "td", "th", "del", "s", "strike");
    private static final Set<String> PICTURES = Set.of("img", "canvas", "svg");

    private final Style.OfPage styles;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> hidden = new ArrayList<>();
    private int hiddenFigures;
    private boolean picture;
    private boolean table;
    private int lead;

    VisibleText(Style.OfPage styles) {
        this.styles = styles;
    }

    /**
     * What is in a cell.
     *
     * @param text runs of white space as one blank
     * @param lead the part of the text that stands before the first block in it
     * @param holdsTable whether there is a table in it
     */
    record Content(String text, String lead, boolean holdsTable) {
        static final Content NONE = new Content("", "", false);
    }

    /** The content of a table cell. A picture in place of a text is shown as one, so that no one takes it for a blank. */
    Content ofCell(Element cell) {
        text.setLength(0);
        picture = false;
        table = false;
        lead = -1;
        append(cell);
        String words = squeeze(text);
        String before = lead <= 0 ? "" : squeeze(text.subSequence(0, lead));
        return new Content(words.isEmpty() && picture ? Field.PICTURE : words, before, table);
    }

    /** Whether running text goes into an element. */
    boolean isShown(Element element) {
        return !NEVER_SHOWN.contains(element.normalName())
                && !CONTROLS.contains(element.normalName())
                && !styles.of(element).isHidden();
    }

    /** How many pieces with figures were passed over because no one sees them. */
    int hiddenFigures() {
        return hiddenFigures;
    }

    /** What a style hides, in the order in which it was met. */
    List<Element> hidden() {
        return hidden;
    }

    /** Notes a block that is not shown, if it is its style that hides it. */
    void passOverBlock(Element block) {
        if (styles.of(block).isHidden()
                && !NEVER_SHOWN.contains(block.normalName())
                && !CONTROLS.contains(block.normalName())) {
            hidden.add(block);
        }
    }

    /** Notes what is not shown, if there are figures in it. */
    void passOver(Element unseen) {
        hidden.add(unseen);
        hiddenFigures += unseen.wholeText().chars().anyMatch(unit -> unit >= '0' && unit <= '9') ? 1 : 0;
    }

    private void append(Element element) {
        int start = text.length();
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                inner(inner);
            }
        }
        counted(element, start);
    }

    /** A script counts up to the figure: what stands there before is not what a reader sees, and neither is sure. */
    private void counted(Element element, int start) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (String name : COUNTED_TO) {
            String to = element.attr(name);
            if (!to.isEmpty() && isFigure(to)) {
                String printed = text.substring(start).strip();
                if (isFigure(printed) && new BigDecimal(to).compareTo(new BigDecimal(printed)) != 0) {
                    text.append(" → ").append(to);
                    return;
                }
            }
        }
    }

    private static boolean isFigure(String text) {
        return text.length() <= FIGURE_MAX && FIGURE.matcher(text).matches();
    }

    private void inner(Element inner) {
        String name = inner.normalName();
        if (NEVER_SHOWN.contains(name)) {
            return;
        }
        Style style = styles.of(inner);
        if (style.isHidden()) {
            passOver(inner);
        } else if (CONTROLS.contains(name)) {
            text.append(' ').append(control(inner, name)).append(' ');
        } else if (name.equals("sup") || name.equals("sub")) {
            note(inner);
        } else {
            picture |= PICTURES.contains(name) && !isSpacer(inner);
            table |= name.equals("table");
            boolean apart = inner.isBlock() || APART.contains(name) || style.apart() || style.struck();
            lead = apart && lead < 0 ? text.length() : lead;
            text.append(apart ? " " : "");
            append(inner);
            text.append(apart ? " " : "");
        }
    }

    /** A raised figure behind another belongs to a note: 12 with a raised 2 is not 122. */
    private void note(Element raised) {
        int start = text.length();
        append(raised);
        boolean attached = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (attached && text.length() > start && isMark(text.charAt(start))) {
            text.insert(start, "(注").append(')');
        }
    }

    /** 2, a, ①, [1]: what notes are told by. */
    private static boolean isMark(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.OTHER_NUMBER || unit == '[';
    }

    private static String control(Element control, String name) {
        return switch (name) {
            case "input" -> isTyped(control.attr("type")) ? control.attr("value") : "";
            case "select" -> {
                Element marked = control.selectFirst("option[selected]");
                // Where none is marked, the first one is shown.
                Element chosen = marked == null ? control.selectFirst("option") : marked;
                yield chosen == null ? "" : chosen.text();
            }
            default -> control.wholeText();
        };
    }

    private static boolean isTyped(String type) {
        return switch (type) {
            case "", "text", "number", "TEXT", "NUMBER" -> true;
            default -> false;
        };
    }

    private static boolean isSpacer(Element picture) {
        return picture.attr("width").equals("1") || picture.attr("height").equals("1");
    }

    /** Runs of white space, no-break and wide blanks among them, as one blank; none at the ends. */
    static String squeeze(CharSequence text) {
        StringBuilder squeezed = null;
        int length = text.length();
        int start = 0;
        while (start < length && isBlank(text.charAt(start))) {
            start++;
        }
        while (length > start && isBlank(text.charAt(length - 1))) {
            length--;
        }
        for (int i = start; i < length; i++) {
            char unit = text.charAt(i);
            boolean blank = isBlank(unit);
            if (blank && squeezed == null && (unit != ' ' || isBlank(text.charAt(i + 1)))) {
                squeezed = new StringBuilder(length - start).append(text, start, i);
            }
            if (squeezed != null && !blank) {
                squeezed.append(unit);
            } else if (squeezed != null && !isBlank(text.charAt(i - 1))) {
                squeezed.append(' ');
            }
        }
        return squeezed == null ? text.subSequence(start, length).toString() : squeezed.toString();
    }

    /** Whether there is nothing but white space in a text. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char unit) {
        if (unit <= ' ') {
            return true;
        }
        return unit >= 0x7F
                && (unit < 0x4E00 || unit > 0x9FFF)
                && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }
}
