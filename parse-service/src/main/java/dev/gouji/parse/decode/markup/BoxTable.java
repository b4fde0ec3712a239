package dev.gouji.parse.decode.markup;

import dev.gouji.parse.decode.markup.Marked.Stretch;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table in a frame of strokes, as text browsers and converters draw it. Strokes across end a cell, wherever they stand;
 * a cell that none crosses goes on in the next row. Read only if its edges are straight.
 */
final class BoxTable {
    /** Several rows between two strokes, as programs for databases print them, hold a figure each. */
    private static final int ROWS_BETWEEN_STROKES_MIN = 3;

    private static final int BANDS_OF_UNRULED_MAX = 3;
    private static final int COLUMNS_MAX = 400;

    private final Marked text;
    private final List<BoxLine> lines;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Cell> open = new ArrayList<>();
    private int row;

    private BoxTable(Marked text, List<BoxLine> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** A cell while it is read: its edges, the rows that it covers, and what is printed in it. */
    private static final class Cell {
        private final int left;
        private final int right;
        private final int firstRow;
        private int lastRow;
        private String words = "";
        private Stretch place;

        private Cell(int left, int right, int row, Stretch place) {
            this.left = left;
            this.right = right;
            this.firstRow = row;
            this.lastRow = row;
            this.place = place;
        }

        private void add(String more, Stretch at) {
            place = words.isEmpty() && !more.isEmpty() ? at : place;
            words = Marked.joined(words, more);
        }
    }

    /** The rows of the table that some lines draw; none where they do not draw one. */
    static Optional<List<Line>> read(Marked text, List<Stretch> drawn) {
        List<BoxLine> best = null;
        int fewest = COLUMNS_MAX;
        for (Columns columns : Columns.values()) {
            List<BoxLine> lines =
                    drawn.stream().map(line -> BoxLine.of(text, line, columns)).toList();
            int edges = edges(lines);
            if (isStraight(lines) && edges < fewest) {
                best = lines;
                fewest = edges;
            }
        }
        if (best == null || best.stream().noneMatch(BoxLine::divides)) {
            return Optional.empty();
        }
        BoxTable table = new BoxTable(text, best);
        table.walk();
        return Optional.of(table.rows());
    }

    private static boolean isStraight(List<BoxLine> lines) {
        BoxLine first = lines.getFirst();
        return lines.stream().allMatch(line -> line.left() == first.left() && line.right() == first.right());
    }

    private static int edges(List<BoxLine> lines) {
        Set<Integer> edges = new HashSet<>();
        lines.forEach(line -> edges.addAll(line.edges()));
        return edges.size();
    }

    private void walk() {
        boolean unruled = bands().size() <= BANDS_OF_UNRULED_MAX;
        for (List<BoxLine> band : bands()) {
            boolean apart = unruled && isSeveralRows(band);
            for (BoxLine line : band) {
                if (apart && !line.divides()) {
                    open.clear();
                }
                line(line);
                row += apart && !line.divides() ? 1 : 0;
            }
            row++;
        }
    }

    /** Lines up to the next stroke, the stroke with them. */
    private List<List<BoxLine>> bands() {
        List<List<BoxLine>> bands = new ArrayList<>();
        boolean divided = true;
        for (BoxLine line : lines) {
            if (divided && !line.divides()) {
                bands.add(new ArrayList<>());
            }
            if (bands.isEmpty()) {
                continue;
            }
            bands.getLast().add(line);
            divided = line.divides();
        }
        return bands;
    }

    private boolean isSeveralRows(List<BoxLine> band) {
        List<Integer> figures = new ArrayList<>();
        for (BoxLine line : band) {
            for (BoxLine.Segment segment : line.segments()) {
                if (isFigure(text.words(segment.start(), segment.end()))) {
                    figures.add(segment.left());
                }
            }
        }
        return figures.stream()
                .anyMatch(edge -> figures.stream().filter(edge::equals).count() >= ROWS_BETWEEN_STROKES_MIN);
    }

    private static boolean isFigure(String words) {
        return !words.isEmpty() && words.chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == '.');
    }

    private void line(BoxLine line) {
        for (BoxLine.Segment segment : line.segments()) {
            if (segment.stroke()) {
                open.removeIf(cell -> cell.left < segment.right() && segment.left() < cell.right);
                continue;
            }
            Cell cell = open.stream()
                    .filter(other -> other.left == segment.left() && other.right == segment.right())
                    .findFirst()
                    .orElseGet(() -> opened(segment, line));
            cell.lastRow = line.divides() ? cell.lastRow : row;
            cell.add(text.words(segment.start(), segment.end()), segment.at(line.stretch()));
        }
    }

    private Cell opened(BoxLine.Segment segment, BoxLine line) {
        open.removeIf(cell -> cell.left < segment.right() && segment.left() < cell.right);
        Cell cell =
                new Cell(segment.left(), segment.right(), line.divides() ? row + 1 : row, segment.at(line.stretch()));
        cells.add(cell);
        open.add(cell);
        return cell;
    }

    private List<Line> rows() {
        NavigableSet<Integer> edges = new TreeSet<>();
        lines.forEach(line -> edges.addAll(line.edges()));
        cells.sort(Comparator.comparingInt((Cell cell) -> cell.left));
        List<List<Field>> rows = new ArrayList<>();
        for (int at = 0; at <= row; at++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            int column = edges.headSet(cell.left).size();
            int width = edges.subSet(cell.left, cell.right).size();
            Field field = Marked.field(cell.words, column, width, cell.place);
            for (int at = cell.firstRow; at <= Math.min(row, cell.lastRow); at++) {
                rows.get(at).add(cell.firstRow < at ? field.reachingDown() : field);
            }
        }
        return rows.stream()
                .filter(fields -> fields.stream().anyMatch(field -> !field.isEmpty()))
                .map(fields -> new Line(fields, 1))
                .toList();
    }
}
