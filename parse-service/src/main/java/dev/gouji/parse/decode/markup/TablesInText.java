package dev.gouji.parse.decode.markup;

import dev.gouji.parse.decode.markup.Marked.Stretch;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables that are drawn in a text with strokes. */
public final class TablesInText {
    private static final int TABLES_MAX = 200;
    private static final int TRIES_MAX = 400;
    private static final int LINES_MIN = 3;
    private static final int LINES_MAX = 5_000;

    private final Marked text;
    private final List<Stretch> lines;
    private final List<Drawn> found = new ArrayList<>();

    private TablesInText(Marked text, List<Stretch> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * A table.
     *
     * @param start where its first line starts
     * @param end behind its last line
     */
    public record Drawn(int start, int end, List<Line> rows) {}

    /** The tables in a stretch of a text. */
    public static List<Drawn> of(String written, int start, int end) {
        if (!mayDraw(written, start, end)) {
            return List.of();
        }
        TablesInText tables = new TablesInText(new Marked(written), lines(written, start, end));
        tables.find();
        return tables.found;
    }

    private static boolean mayDraw(String text, int start, int end) {
        for (int at = start; at + 2 < end; at++) {
            char unit = text.charAt(at);
            if (unit >= 0x2500 && unit <= 0x257F
                    || (unit == '-' || unit == '=') && text.charAt(at + 1) == unit && text.charAt(at + 2) == unit) {
                return true;
            }
        }
        return false;
    }

    private static List<Stretch> lines(String text, int start, int end) {
        int number = 1;
        for (int at = 0; at < start; at++) {
            number += text.charAt(at) == '\n' ? 1 : 0;
        }
        List<Stretch> lines = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = text.indexOf('\n', from);
            to = to < 0 || to > end ? end : to;
            lines.add(new Stretch(number++, from, to));
            from = to + 1;
        }
        return lines;
    }

    private void find() {
        int at = 0;
        int free = 0;
        int tries = 0;
        while (at < lines.size() && found.size() < TABLES_MAX && tries < TRIES_MAX) {
            int end = framed(at);
            if (end > at) {
                box(at, end);
                free = end;
                at = end;
                continue;
            }
            tries += DashedTable.isStrokes(text.line(lines.get(at))) ? 1 : 0;
            Optional<DashedTable.Found> dashed = DashedTable.at(text, lines, at);
            if (dashed.isPresent() && dashed.get().first() >= free) {
                add(dashed.get().first(), dashed.get().end(), dashed.get().rows());
                free = dashed.get().end();
                at = free - 1;
            }
            at++;
        }
    }

    private void box(int from, int end) {
        if (end - from <= LINES_MAX) {
            BoxTable.read(text, lines.subList(from, end)).ifPresent(rows -> add(from, end, rows));
        }
    }

    private void add(int from, int end, List<Line> rows) {
        found.add(new Drawn(lines.get(from).start(), lines.get(end - 1).end(), rows));
    }

    /** The first line behind a frame that starts at an index; the index itself where none does. */
    private int framed(int from) {
        int end = from;
        boolean ruled = false;
        while (end < lines.size()) {
            String line = text.line(lines.get(end)).strip();
            boolean across = BoxLine.isAcross(line);
            boolean framed = line.length() > 2 && isEdge(line.charAt(0)) && isEdge(line.charAt(line.length() - 1));
            boolean corner = line.startsWith("+") || !line.isEmpty() && BoxLine.isFrame(line.charAt(0));
            if (!framed || end == from && !(across && corner)) {
                break;
            }
            ruled |= !across;
            end++;
            if (!ruled && end - from > LINES_MIN) {
                break;
            }
            if (ruled && across && isClosed(line, end)) {
                break;
            }
        }
        return ruled && end - from >= LINES_MIN ? end : from;
    }

    /** Whether a stroke is the last one: its corners say so, or another frame starts right behind it. */
    private boolean isClosed(String stroke, int next) {
        boolean corner = "└┗╚╰".indexOf(stroke.charAt(0)) >= 0;
        String below = next < lines.size() ? text.line(lines.get(next)).strip() : "";
        return corner || stroke.startsWith("+") && below.startsWith("+") && BoxLine.isAcross(below);
    }

    private static boolean isEdge(char unit) {
        return unit == '|' || unit == '+' || BoxLine.isFrame(unit);
    }
}
