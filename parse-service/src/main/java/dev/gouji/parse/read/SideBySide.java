package dev.gouji.parse.read;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Chapters;
import dev.gouji.parse.recognise.FormLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables that stand beside one another, as sheets print this year and the last, or long tables in two blocks. They are
 * put below one another, the left one first: on a line with two labels nobody can say whose figures stand behind.
 */
final class SideBySide {
    private static final List<FormLabels> LABELS =
            List.of(FormLabels.of(FormGeneration.G2021), FormLabels.of(FormGeneration.G2019));
    private static final String CASES = "行政复议";
    /** On fewer lines two labels may stand by chance. */
    private static final int LINES_MIN = 3;

    private static final int FIELDS_MIN = 4;
    private static final int LABEL_MAX = 90;

    private final List<Line> apart = new ArrayList<>();
    private int grids;

    private SideBySide(List<Line> lines) {
        for (Line line : lines) {
            grids = Math.max(grids, line.grid());
        }
    }

    /** The document with such tables below one another; the same where there are none. */
    static Document apart(Document document) {
        List<Line> lines = document.lines();
        if (lines.stream().filter(SideBySide::mayHoldTwo).limit(LINES_MIN).count() < LINES_MIN) {
            return document;
        }
        SideBySide tables = new SideBySide(lines);
        for (int from = 0, to; from < lines.size(); from = to) {
            to = end(lines, from);
            tables.add(lines.subList(from, to), lines.get(from).grid());
        }
        return tables.apart.size() == lines.size() ? document : document.withLines(tables.apart);
    }

    /** Asked of every line of every document: words behind a figure. */
    private static boolean mayHoldTwo(Line line) {
        if (line.fields().size() < FIELDS_MIN || line.words().isEmpty() || line.flattened()) {
            return false;
        }
        Field word = line.words().getLast();
        for (Field field : line.fields()) {
            if (field == word) {
                return false;
            }
            if (isFigure(field)) {
                return true;
            }
        }
        return false;
    }

    private static int end(List<Line> lines, int from) {
        int to = from + 1;
        boolean cells = lines.get(from).fields().size() > 1;
        while (to < lines.size()
                && lines.get(to).grid() == lines.get(from).grid()
                && lines.get(to).fields().size() > 1 == cells
                && !isHeading(lines.get(to))) {
            to++;
        }
        return to;
    }

    /** In a sheet a heading may stand right between two tables, in the first of its cells. */
    private static boolean isHeading(Line line) {
        return line.folded().contains("政府信息")
                && line.fields().stream().skip(1).allMatch(Field::isEmpty)
                && Chapters.openedBy(line).isPresent();
    }

    private void add(List<Line> table, int grid) {
        int column = column(table);
        if (column <= 0) {
            apart.addAll(table);
            return;
        }
        apart.addAll(part(table, column, true, grid));
        int other = grid == 0 ? 0 : ++grids;
        add(part(table, column, false, other), other);
    }

    private static List<Line> part(List<Line> table, int column, boolean left, int grid) {
        List<Line> part = new ArrayList<>();
        for (Line line : table) {
            // Rows of text may lack the empty fields that others have.
            int start = line.grid() > 0 ? column : Math.max(column, second(line));
            List<Field> fields = line.fields().stream()
                    .filter(field -> field.column() < start == left)
                    .toList();
            // What only reaches down from the line above was printed there.
            if (fields.stream().anyMatch(field -> !field.isEmpty() && !field.carried())) {
                part.add(new Line(fields, grid));
            }
        }
        return part;
    }

    /** Where the second table starts; -1 when there is none. */
    private static int column(List<Line> table) {
        if (table.size() < LINES_MIN) {
            return -1;
        }
        int column = Integer.MAX_VALUE;
        int both = 0;
        for (Line line : table) {
            int second = second(line);
            if (second >= 0) {
                both++;
                column = Math.min(column, second);
            }
        }
        if (both >= LINES_MIN) {
            return column;
        }
        return table.getFirst().grid() > 0 ? cases(table) : -1;
    }

    /** Where the words start that hold a second label with figures of its own; -1 when the line has none. */
    private static int second(Line line) {
        if (!mayHoldTwo(line)) {
            return -1;
        }
        List<Field> fields = line.fields();
        int figure = 0;
        boolean labelled = false;
        while (!isFigure(fields.get(figure))) {
            labelled |= isLabel(fields.get(figure));
            figure++;
        }
        int words = -1;
        boolean again = false;
        for (int i = figure + 1; labelled && i < fields.size(); i++) {
            Field field = fields.get(i);
            if (again && isFigure(field)) {
                return fields.get(words).column();
            }
            if (isWords(field)) {
                words = words < 0 ? i : words;
                again |= isLabel(field);
            }
        }
        return -1;
    }

    /** Table 4 has no labels beside its figures: its heading stands to the right of all figures of the other table. */
    private static int cases(List<Line> table) {
        int heading = table.stream()
                .flatMap(line -> line.words().stream())
                .filter(field -> !field.carried() && field.folded().equals(CASES))
                .mapToInt(Field::column)
                .findFirst()
                .orElse(-1);
        int rows = 0;
        int beyond = 0;
        for (Line line : table) {
            boolean labelled = line.words().stream().anyMatch(field -> field.column() < heading && isLabel(field));
            boolean left = false;
            boolean right = false;
            for (Field field : line.fields()) {
                left |= field.column() < heading && isFigure(field);
                right |= field.column() >= heading && isFigure(field);
            }
            rows += labelled && left ? 1 : 0;
            beyond += labelled && right ? 1 : 0;
        }
        return rows >= LINES_MIN && beyond <= 1 ? heading : -1;
    }

    private static boolean isFigure(Field field) {
        return !field.carried() && !field.isEmpty() && hasDigit(field.folded()) && CellReader.isFigureLike(field);
    }

    private static boolean hasDigit(String folded) {
        return folded.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static boolean isWords(Field field) {
        return !field.isEmpty()
                && field.folded().chars().anyMatch(Character::isIdeographic)
                && !CellReader.isFigureLike(field);
    }

    private static boolean isLabel(Field field) {
        return !field.carried()
                && isWords(field)
                && field.text().length() <= LABEL_MAX
                && (LABELS.stream().anyMatch(labels -> labels.row(field).isPresent())
                        || KnownIndicators.has(field.folded()));
    }
}
