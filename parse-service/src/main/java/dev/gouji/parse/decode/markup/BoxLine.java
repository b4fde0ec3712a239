package dev.gouji.parse.decode.markup;

import dev.gouji.parse.decode.markup.Marked.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table that is drawn: what stands between its upright strokes.
 *
 * @param segments from left to right; none where fewer than two uprights stand on it
 */
record BoxLine(Stretch stretch, List<Segment> segments) {
    private static final int ACROSS_MIN = 3;

    BoxLine {
        segments = List.copyOf(segments);
    }

    /**
     * What stands between two uprights.
     *
     * @param left the column of the upright before it
     * @param right the column of the upright behind it
     * @param start where its text starts
     * @param stroke whether a stroke fills it
     */
    record Segment(int left, int right, int start, int end, boolean stroke) {
        Stretch at(Stretch line) {
            return new Stretch(line.number(), start, end);
        }
    }

    static BoxLine of(Marked text, Stretch line, Columns columns) {
        List<Segment> segments = new ArrayList<>();
        int column = 0;
        int left = -1;
        int start = 0;
        boolean across = isAcross(text.line(line));
        for (int at = line.start(); at < line.end(); at++) {
            if (isUpright(text.written(), line, at)) {
                if (left >= 0) {
                    segments.add(new Segment(left, column, start, at, isStroke(text.written(), start, at, across)));
                }
                left = column;
                start = at + 1;
            }
            column += columns.of(text.written(), at);
        }
        return new BoxLine(line, segments);
    }

    /** Whether a stroke crosses it somewhere. */
    boolean divides() {
        return segments.stream().anyMatch(Segment::stroke);
    }

    int left() {
        return segments.isEmpty() ? -1 : segments.getFirst().left();
    }

    int right() {
        return segments.isEmpty() ? -1 : segments.getLast().right();
    }

    List<Integer> edges() {
        List<Integer> edges = new ArrayList<>();
        segments.forEach(segment -> edges.add(segment.left()));
        edges.add(right());
        return edges;
    }

    /** Whether a line consists of a frame's strokes alone. */
    static boolean isAcross(String line) {
        int strokes = 0;
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            if (!isStroke(unit) && !isFrame(unit) && "+|: \r".indexOf(unit) < 0) {
                return false;
            }
            strokes += isStroke(unit) ? 1 : 0;
        }
        return strokes >= ACROSS_MIN;
    }

    /** Characters that draw the corners and uprights of a frame. */
    static boolean isFrame(char unit) {
        return unit >= 0x2502 && unit <= 0x257F && !isStroke(unit);
    }

    static boolean isStroke(char unit) {
        return switch (unit) {
            case '-', '=', '─', '━', '┄', '┅', '┈', '┉', '╌', '╍', '═' -> true;
            default -> false;
        };
    }

    private static boolean isUpright(String text, Stretch line, int at) {
        char unit = text.charAt(at);
        if (isFrame(unit)) {
            return true;
        }
        if (unit == '|') {
            return at == line.start() || text.charAt(at - 1) != '\\';
        }
        return unit == '+'
                && (at > line.start() && isJoined(text.charAt(at - 1))
                        || at + 1 < line.end() && isJoined(text.charAt(at + 1)));
    }

    private static boolean isJoined(char beside) {
        return beside == '-' || beside == '=' || beside == ':';
    }

    /** A hyphen may be a sign in a cell; not where a stroke is joined to the next, or nothing else is on the line. */
    private static boolean isStroke(String text, int start, int end, boolean across) {
        if (start == end) {
            return false;
        }
        boolean drawn = false;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (!isStroke(unit) && unit != ':') {
                return false;
            }
            drawn |= unit > 0x7F;
        }
        boolean joined = text.charAt(start - 1) == '+' || end < text.length() && text.charAt(end) == '+';
        return drawn || across || joined || end - start >= ACROSS_MIN;
    }
}
