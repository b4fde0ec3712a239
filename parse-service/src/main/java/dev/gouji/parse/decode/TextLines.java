package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text into lines and fields: rows of cells with bars, one cell a line, tabs, Markdown, or one value a paragraph. Bars
 * and tabs separate fields; nothing is concluded from how many there are.
 */
final class TextLines {
    private static final Pattern MARKDOWN_RULE = Pattern.compile("\\|?\\s*:?-{3,}:?\\s*(\\|\\s*:?-{3,}:?\\s*)*\\|?");
    private static final Pattern MARKDOWN_MARKS =
            Pattern.compile("^#{1,6}\\s*|\\*\\*|__|\\\\(?=[.\\-_*#()\\[\\]|+])|<br\\s*/?>");

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private TextLines(String text) {
        this.text = text;
    }

    /** The lines of a text, blank ones left out. */
    static List<Line> of(String text) {
        TextLines reader = new TextLines(text);
        reader.read();
        return reader.lines;
    }

    private void read() {
        int number = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            line(number++, start, end);
            start = end + 1;
        }
    }

    private void line(int number, int start, int end) {
        if (isRule(start, end)) {
            return;
        }
        List<Field> fields = new ArrayList<>();
        // A Markdown row starts and ends with a bar; these two separate nothing.
        boolean row = startsWithBarAndMore(start, end);
        int from = row ? text.indexOf('|', start) + 1 : start;
        int stop = row ? text.lastIndexOf('|', end - 1) : end;
        while (from <= stop) {
            int to = nextSeparator(from, stop);
            fields.add(field(number, fields.size(), from, to));
            from = to + 1;
        }
        Line line = new Line(fields, 0);
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private boolean isRule(int start, int end) {
        int first = skipBlanks(start, end);
        return first < end
                && (text.charAt(first) == '|' || text.charAt(first) == '-' || text.charAt(first) == ':')
                && MARKDOWN_RULE.matcher(text.substring(first, end).strip()).matches();
    }

    private boolean startsWithBarAndMore(int start, int end) {
        int first = skipBlanks(start, end);
        return first < end
                && text.charAt(first) == '|'
                && text.substring(first + 1, end).strip().endsWith("|");
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int nextSeparator(int from, int end) {
        for (int at = from; at < end; at++) {
            char unit = text.charAt(at);
            if (unit == '\t' || unit == '|' && (at == from || text.charAt(at - 1) != '\\')) {
                return at;
            }
        }
        return end;
    }

    private Field field(int number, int column, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String printed = withoutMarks(text.substring(from, to));
        return Field.of(printed, column, new Place.InText(number, from, to));
    }

    private static String withoutMarks(String printed) {
        boolean marked = printed.indexOf('#') >= 0
                || printed.indexOf('*') >= 0
                || printed.indexOf('_') >= 0
                || printed.indexOf('\\') >= 0
                || printed.indexOf('<') >= 0;
        return marked ? MARKDOWN_MARKS.matcher(printed).replaceAll("").strip() : printed;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }
}
