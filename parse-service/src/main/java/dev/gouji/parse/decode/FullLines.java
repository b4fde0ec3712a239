package dev.gouji.parse.decode;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that a program broke at one width, rows of tables and all: sentences run on behind lines of just that length,
 * and none is longer. A figure may be cut in two there. Where figures that have no room go to the next line whole, so
 * does whatever else stands behind a blank.
 */
final class FullLines {
    private static final int LENGTH_MAX = 160;
    private static final int LINES_MIN = 10;
    /** Two lines may be of one length, and the longest, by chance. */
    private static final int RUNNING_MIN = 3;
    /** Columns of a Chinese character. */
    private static final int WIDEST = 2;

    private static final String ENDS = "。！？";
    private static final String NEVER_FIRST = "，。、；：）》”！？";

    private static final Pattern ROW_END = Pattern.compile("[ \\t|]\\d+(?:\\.\\d+)?$");
    private static final Pattern ROW_START = Pattern.compile("^[\\t|]*(?:\\d[.、]|[（(])?[^\\P{Han}年月日件条个次项万元]");

    private final String text;
    private final List<Stretch> lines;
    private final boolean inColumns;
    private final int[] widths;
    private final int width;

    /** A line without its line feed: from its first character to behind its last one. */
    private record Stretch(int start, int end, int feed) {}

    private FullLines(String text, List<Stretch> lines, boolean inColumns) {
        this.text = text;
        this.lines = lines;
        this.inColumns = inColumns;
        this.widths = new int[lines.size()];
        int longest = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = measure(lines.get(i).start(), lines.get(i).end());
            longest = Math.max(longest, widths[i]);
        }
        this.width = longest;
    }

    /** Joins the lines of a stretch of a text, if they were broken so; says whether they were. */
    static boolean join(String text, int start, int end, char newline, LineBreaks breaks) {
        List<Stretch> lines = lines(text, start, end, newline);
        if (lines.size() < LINES_MIN) {
            return false;
        }
        FullLines characters = new FullLines(text, lines, false);
        FullLines columns = new FullLines(text, lines, true);
        FullLines full = columns.running() > characters.running() ? columns : characters;
        if (full.running() < RUNNING_MIN) {
            return false;
        }
        full.join(breaks);
        return true;
    }

    /** None where one is too long to be what is left of a longer one. */
    private static List<Stretch> lines(String text, int start, int end, char newline) {
        List<Stretch> lines = new ArrayList<>();
        for (int from = start, feed; from < end; from = feed + 1) {
            feed = text.indexOf(newline, from);
            feed = feed < 0 || feed > end ? end : feed;
            int to = feed > from && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
            if (to - from > LENGTH_MAX) {
                return List.of();
            }
            lines.add(new Stretch(from, to, feed));
        }
        return lines;
    }

    /** In characters, or as a terminal counts: two for a Chinese one. */
    private int measure(int start, int end) {
        int width = end - start;
        for (int at = start; inColumns && at < end; at++) {
            width += isWide(text.charAt(at)) ? 1 : 0;
        }
        return width;
    }

    private static boolean isWide(char unit) {
        return unit >= '\u2E80' && unit <= '\uFF60' && !(unit >= '\uFE00' && unit <= '\uFE2F');
    }

    private String line(int index) {
        return text.substring(lines.get(index).start(), lines.get(index).end());
    }

    /** How many full lines run on in the next one. */
    private int running() {
        int running = 0;
        for (int i = 0; i + 1 < widths.length; i++) {
            running += isFull(i) && runsOn(line(i), line(i + 1)) ? 1 : 0;
        }
        return running;
    }

    /** No room for what the next line begins with; a row of a Markdown table is as long as the others for another reason. */
    private boolean isFull(int index) {
        Stretch next = lines.get(index + 1);
        // Nearly all lines are shorter, and need no closer look.
        if (widths[index] + WIDEST <= width || widths[index] == 0 || widths[index + 1] == 0) {
            return false;
        }
        String line = line(index);
        return widths[index] + measure(next.start(), next.start() + 1) > width
                && !(line.startsWith("|") && line.endsWith("|"));
    }

    /** Within a sentence, or a row. */
    private static boolean runsOn(String line, String next) {
        char last = line.charAt(line.length() - 1);
        return isDigit(last) && areFigures(next)
                || NEVER_FIRST.indexOf(next.charAt(0)) >= 0
                || (Character.isIdeographic(last) || last == '，' || last == '、')
                        && Character.isIdeographic(next.charAt(0));
    }

    private void join(LineBreaks breaks) {
        boolean whole = areFiguresWhole();
        for (int i = 0; i + 1 < widths.length; i++) {
            if (line(i).isEmpty() || line(i + 1).isEmpty() || isEnd(line(i), line(i + 1))) {
                continue;
            }
            boolean full = isFull(i);
            if (full && !(whole && isBetweenFigures(i))) {
                breaks.glue(lines.get(i).feed());
            } else if (whole && (full || lacksRoom(i))) {
                breaks.blank(lines.get(i).feed());
            }
        }
    }

    /** Of a sentence, or of a row that is just as long as a line may be. */
    private static boolean isEnd(String line, String next) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
                || ROW_END.matcher(line).find() && ROW_START.matcher(next).find();
    }

    private boolean isBetweenFigures(int index) {
        String line = line(index);
        return isDigit(line.charAt(line.length() - 1))
                && isDigit(line(index + 1).charAt(0));
    }

    /** Whether lines of figures stand where the line above had no room for the first of them, and nowhere else. */
    private boolean areFiguresWhole() {
        boolean some = false;
        for (int i = 0; i + 1 < widths.length; i++) {
            boolean full = isFull(i);
            if (full && line(i + 1).startsWith(" ")) {
                // The line before was filled up, and a blank had to go on the next one.
                return false;
            }
            if (!full && !line(i).isEmpty() && areFigures(line(i + 1))) {
                if (!lacksRoom(i)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private boolean lacksRoom(int index) {
        Stretch next = lines.get(index + 1);
        int blank = text.indexOf(' ', next.start());
        int end = blank < 0 ? next.end() : Math.min(blank, next.end());
        return widths[index] + 1 + measure(next.start(), end) > width;
    }

    private static boolean areFigures(String line) {
        boolean digit = false;
        for (int at = 0; at < line.length(); at++) {
            digit |= isDigit(line.charAt(at));
            if (!isDigit(line.charAt(at)) && line.charAt(at) != ' ' && line.charAt(at) != '.') {
                return false;
            }
        }
        return digit;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
