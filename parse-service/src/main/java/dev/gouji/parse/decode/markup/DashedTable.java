package dev.gouji.parse.decode.markup;

import dev.gouji.parse.decode.markup.Marked.Stretch;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table whose columns are strokes with blanks between them, and nothing upright. Read only where every line leaves the
 * blanks blank, and all that this allows is one reading.
 */
final class DashedTable {
    private static final int COLUMNS_MAX = 100;
    private static final int LINES_MAX = 2_000;

    private final Marked text;
    private final List<Stretch> lines;

    private DashedTable(Marked text, List<Stretch> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * A table that was found.
     *
     * @param first the first of its lines
     * @param end the first line behind it
     */
    record Found(int first, int end, List<Line> rows) {}

    /** A column: where its strokes start and where the next one's do. */
    private record Range(int start, int strokesEnd, int end) {}

    /** The table whose first line of strokes is at an index; empty where it is none. */
    static Optional<Found> at(Marked text, List<Stretch> lines, int index) {
        if (!isStrokes(text.line(lines.get(index)))) {
            return Optional.empty();
        }
        DashedTable table = new DashedTable(text, lines);
        int first = table.headerAbove(index);
        int end = table.lastStrokes(index);
        boolean closed = end > index;
        end = closed ? end : table.blankBelow(index);
        return end - index < 2 && first == index ? Optional.empty() : table.read(first, index, end, closed);
    }

    private Optional<Found> read(int first, int strokes, int end, boolean closed) {
        List<List<Line>> readings = new ArrayList<>();
        for (Columns columns : Columns.values()) {
            List<Range> ranges = ranges(lines.get(strokes), columns);
            List<List<String>> cells = new ArrayList<>();
            List<Stretch> printed = new ArrayList<>();
            boolean fits = true;
            for (int at = first; at <= Math.min(end, lines.size() - 1) && fits; at++) {
                String line = text.line(lines.get(at));
                if (!isStrokes(line) && !isOneStroke(line)) {
                    Optional<List<String>> row = cells(lines.get(at), ranges, columns);
                    fits = row.isPresent();
                    row.ifPresent(cells::add);
                    printed.add(lines.get(at));
                }
            }
            if (fits && !cells.isEmpty()) {
                readings.add(rows(cells, printed, closed && hasBlank(strokes, end)));
            }
        }
        boolean one = !readings.isEmpty() && readings.stream().allMatch(readings.getFirst()::equals);
        return one
                ? Optional.of(new Found(first, Math.min(end + 1, lines.size()), readings.getFirst()))
                : Optional.empty();
    }

    /** Rows of several lines are told apart by blank ones; where there is none, each line is a row. */
    private static List<Line> rows(List<List<String>> cells, List<Stretch> printed, boolean several) {
        List<Line> rows = new ArrayList<>();
        List<String> row = null;
        Stretch place = null;
        for (int at = 0; at <= cells.size(); at++) {
            boolean blank = at == cells.size() || cells.get(at).stream().allMatch(String::isEmpty);
            if (row != null && (blank || !several && row.stream().noneMatch(DashedTable::isOpen))) {
                rows.add(line(row, place));
                row = null;
            }
            if (blank) {
                continue;
            }
            place = row == null ? printed.get(at) : place;
            row = row == null ? cells.get(at) : joined(row, cells.get(at));
        }
        return rows;
    }

    /** Attributes that a converter broke over lines, as they stood in the page. */
    private static boolean isOpen(String cell) {
        return cell.lastIndexOf("]{") > cell.lastIndexOf('}') || cell.lastIndexOf('<') > cell.lastIndexOf('>');
    }

    private static List<String> joined(List<String> row, List<String> more) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            joined.add(Marked.joined(row.get(at), more.get(at)));
        }
        return joined;
    }

    private static Line line(List<String> row, Stretch place) {
        List<Field> fields = new ArrayList<>();
        for (String words : row) {
            fields.add(Marked.field(words, fields.size(), 1, place));
        }
        return new Line(fields, 1);
    }

    /** What a line prints in each column; empty where something stands between two of them. */
    private Optional<List<String>> cells(Stretch line, List<Range> ranges, Columns columns) {
        int[] starts = new int[ranges.size() + 1];
        Arrays.fill(starts, line.end());
        int column = 0;
        int next = 0;
        for (int at = line.start(); at < line.end(); at++) {
            while (next < ranges.size() && column >= ranges.get(next).start()) {
                starts[next++] = at;
            }
            boolean outside = next == 0 || column >= ranges.get(next - 1).strokesEnd();
            if (outside && !text.isBlank(at, at + 1)) {
                return Optional.empty();
            }
            int width = columns.of(text.written(), at);
            if (next < ranges.size()
                    && width == 2
                    && column + 1 == ranges.get(next).start()
                    && !text.isBlank(at, at + 1)) {
                return Optional.empty();
            }
            column += width;
        }
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < ranges.size(); at++) {
            cells.add(text.words(Math.min(starts[at], starts[at + 1]), starts[at + 1]));
        }
        return Optional.of(cells);
    }

    private List<Range> ranges(Stretch strokes, Columns columns) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int column = 0;
        for (int at = strokes.start(); at < strokes.end(); at++) {
            boolean stroke = isStroke(text.written().charAt(at));
            boolean before = at > strokes.start() && isStroke(text.written().charAt(at - 1));
            if (stroke && !before) {
                starts.add(column);
            }
            if (before && !stroke) {
                ends.add(column);
            }
            column += columns.of(text.written(), at);
        }
        if (ends.size() < starts.size()) {
            ends.add(column);
        }
        List<Range> ranges = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            boolean last = at == starts.size() - 1;
            ranges.add(new Range(
                    starts.get(at),
                    last ? Integer.MAX_VALUE : ends.get(at),
                    last ? Integer.MAX_VALUE : starts.get(at + 1)));
        }
        return ranges;
    }

    /** Index of the last line of strokes that closes the table; the first one's where none does. */
    private int lastStrokes(int first) {
        String strokes = text.line(lines.get(first)).strip();
        boolean framed = first > 1 && isFramed(first);
        int last = first;
        for (int at = first + 1; at < Math.min(lines.size(), first + LINES_MAX); at++) {
            String line = text.line(lines.get(at)).strip();
            boolean same = line.replace('=', '-').equals(strokes.replace('=', '-'));
            if (same || framed && isOneStroke(line)) {
                last = at;
                if (framed || at - first > 2 && isBlankBelow(at)) {
                    break;
                }
            } else if (isStrokes(line)) {
                break;
            }
        }
        return last;
    }

    private boolean isBlankBelow(int at) {
        return at + 1 >= lines.size() || isBlank(at + 1);
    }

    /** The header between one long stroke and the strokes of the columns, or the lines above these up to a blank one. */
    private int headerAbove(int strokes) {
        int at = strokes;
        while (at > 0 && !isBlank(at - 1) && strokes - at < 20) {
            at--;
            if (isOneStroke(text.line(lines.get(at)))) {
                return at;
            }
        }
        return strokes - at <= 3 ? at : strokes;
    }

    private boolean isFramed(int strokes) {
        int above = headerAbove(strokes);
        return above < strokes && isOneStroke(text.line(lines.get(above)));
    }

    private int blankBelow(int strokes) {
        int at = strokes + 1;
        while (at < lines.size() && !isBlank(at) && at - strokes < LINES_MAX) {
            at++;
        }
        return at - 1;
    }

    private boolean hasBlank(int first, int end) {
        for (int at = first; at < end; at++) {
            if (isBlank(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int at) {
        return text.isBlank(lines.get(at).start(), lines.get(at).end());
    }

    private static boolean isStroke(char unit) {
        return unit == '-' || unit == '=';
    }

    /** Two columns of strokes at least, and nothing else. */
    static boolean isStrokes(String line) {
        String strokes = line.strip();
        int columns = 0;
        for (int at = 0; at < strokes.length(); at++) {
            if (!isStroke(strokes.charAt(at)) && strokes.charAt(at) != ' ') {
                return false;
            }
            columns += isStroke(strokes.charAt(at)) && (at == 0 || strokes.charAt(at - 1) == ' ') ? 1 : 0;
        }
        return columns > 1 && columns <= COLUMNS_MAX && (strokes.contains("---") || strokes.contains("==="));
    }

    private static boolean isOneStroke(String line) {
        String stroke = line.strip();
        return stroke.length() > 8 && stroke.chars().allMatch(unit -> unit == '-');
    }
}
