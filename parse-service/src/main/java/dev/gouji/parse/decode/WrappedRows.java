package dev.gouji.parse.decode;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs whose lines a converter broke at a width, where rows of a table run on in them: no line is longer than the
 * width, and none but the last could have taken the next word. A line break means nothing there.
 */
final class WrappedRows {
    private static final List<Integer> WIDTHS = List.of(80, 78, 72, 70, 100, 120);
    private static final int LINES_MIN = 3;
    /** Words, several figures with blanks between them, and words again. */
    private static final Pattern ROWS = Pattern.compile("\\p{Han} \\d+(?: \\d+){2,} [\\p{Han}\\d(（]");

    /** Every table 3 has them. */
    private static final String NOUGHTS = " 0 0 ";

    private static final String BLANK_LINE = "\n\n";

    /** No width: every line is a line. */
    private static final int NONE = 0;

    private WrappedRows() {}

    /** The width at which rows are broken in a text; NONE where none are. */
    private static int width(String text) {
        if (!text.contains(NOUGHTS)
                || !text.contains(BLANK_LINE)
                || !ROWS.matcher(text).find()) {
            return NONE;
        }
        for (int width : WIDTHS) {
            for (int start = 0; start < text.length(); ) {
                if (text.charAt(start) == '\n') {
                    start++;
                    continue;
                }
                int end = endOfParagraph(text, start, text.length());
                List<String> lines = lines(text, start, end);
                boolean rows = lines.size() >= LINES_MIN
                        && ROWS.matcher(text.substring(start, end)).find();
                if (rows && areBroken(lines, width)) {
                    return width;
                }
                start = end + 1;
            }
        }
        return NONE;
    }

    /** Joins the lines of each paragraph whose line breaks mean nothing. */
    static void join(String text, int start, int end, LineBreaks breaks) {
        int width = width(text);
        for (int from = start, to; width != NONE && from < end; from = to + 1) {
            to = text.charAt(from) == '\n' ? from : endOfParagraph(text, from, end);
            List<String> lines = lines(text, from, to);
            int feed = from - 1;
            for (int i = 0; i + 1 < lines.size() && areBroken(lines, width); i++) {
                feed += lines.get(i).length() + 1;
                breaks.blank(feed);
            }
        }
    }

    private static boolean areBroken(List<String> lines, int width) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean last = i + 1 == lines.size();
            if (line.length() > width || !last && line.length() + 1 + firstWord(lines.get(i + 1)) <= width) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line.length() : blank;
    }

    private static int endOfParagraph(String text, int start, int limit) {
        int end = text.indexOf(BLANK_LINE, start);
        return end < 0 || end > limit ? limit : end;
    }

    private static List<String> lines(String text, int start, int end) {
        List<String> lines = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = text.indexOf('\n', from);
            to = to < 0 || to > end ? end : to;
            lines.add(text.substring(from, to));
            from = to + 1;
        }
        return lines;
    }
}
