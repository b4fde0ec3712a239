package dev.gouji.parse.decode;

import com.google.re2j.Pattern;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An HTML table inside a text: read as a table, placed as the stretch of text that it is. */
final class TableInText {
    private static final Pattern WRAPPED = Pattern.compile("(?i)^<html>\\s*<body>\\s*<table[\\s>]");
    private static final int WRAPPER_MAX = 100;
    /** And comments, as a browser puts one above a page that it saves; and the mark of the byte order. */
    private static final Pattern TAGS = Pattern.compile("<[^<>]*>|\\x{FEFF}");

    private final String text;
    private final int base;
    private final Map<Integer, Place> places = new HashMap<>();
    private int line = 1;
    private int counted;

    private TableInText(String text, int base) {
        this.text = text;
        this.base = base;
    }

    /** Whether a tool that writes Markdown made a page of each table, as it does in the midst of text. */
    static boolean isWrappedAt(String text, int start) {
        if (!WRAPPED.matcher(text.substring(start, Math.min(text.length(), start + WRAPPER_MAX)))
                .find()) {
            return false;
        }
        boolean before = !TAGS.matcher(text.substring(0, start)).replaceAll("").isBlank();
        return before || text.indexOf("<html>", start + 1) >= 0;
    }

    /** Where the wrapper of a table starts; where the table itself does, if it has none. */
    static int startOf(String text, int table) {
        int start = table;
        for (String tag : new String[] {"<body>", "<html>"}) {
            int end = start;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            start = text.startsWith(tag, end - tag.length()) ? end - tag.length() : start;
        }
        return start;
    }

    /** Where the wrapper of a table ends; where the table itself does, if it has none. */
    static int endOf(String text, int table) {
        int end = table;
        for (String tag : new String[] {"</body>", "</html>"}) {
            int start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            end = text.startsWith(tag, start) ? start + tag.length() : end;
        }
        return end;
    }

    /** The rows of the table between two offsets. */
    static List<Line> of(String text, int start, int end) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Element body = parser.parseInput(text.substring(start, end), "").body();
        TableInText table = new TableInText(text, start);
        ElementOrder order = ElementOrder.of(body);
        for (Element element : body.getAllElements()) {
            table.places.put(order.position(element), table.stretch(element));
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : HtmlLines.of(body).lines()) {
            lines.add(new Line(line.fields().stream().map(table::inText).toList(), line.grid()));
        }
        return lines;
    }

    private Field inText(Field field) {
        Place place = field.place() instanceof Place.InHtml html ? places.get(html.element()) : null;
        return new Field(
                field.text(),
                field.folded(),
                field.column(),
                field.width(),
                field.carried(),
                place == null ? stretch(base, base) : place,
                field.doubt());
    }

    private Place stretch(Element element) {
        if (!element.sourceRange().isTracked()) {
            return stretch(base, base);
        }
        int start = base + element.sourceRange().startPos();
        int end = element.endSourceRange().isTracked()
                ? base + element.endSourceRange().endPos()
                : base + element.sourceRange().endPos();
        return stretch(start, Math.max(start, end));
    }

    private Place stretch(int start, int end) {
        if (start < counted) {
            line = 1;
            counted = 0;
        }
        while (counted < start) {
            line += text.charAt(counted++) == '\n' ? 1 : 0;
        }
        return new Place.InText(line, start, end);
    }
}
