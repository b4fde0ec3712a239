package dev.gouji.parse.decode.page;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A ruled table with all its parts, on as many pages as it takes. */
final class RuledTable {
    private static final int LAYOUT_CHARACTERS = 400;

    private final List<TablePart> parts = new ArrayList<>();

    RuledTable(TablePart first) {
        parts.add(first);
    }

    TablePart lastPart() {
        return parts.getLast();
    }

    void continueWith(TablePart part) {
        parts.add(part);
    }

    /** A frame around running text is no table. */
    static boolean isLayout(TablePart part) {
        List<PrintedCell> cells = part.cells(part.area().columnLines());
        return cells.isEmpty()
                || cells.stream().anyMatch(cell -> cell.text().length() > LAYOUT_CHARACTERS)
                || cells.stream().filter(cell -> !cell.isEmpty()).count() < (cells.size() > 2 ? 1 : 2);
    }

    /**
     * Its rows.
     *
     * @param number of the table in the document, from 1
     */
    List<Line> lines(int number) {
        List<Double> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.area().columnLines()));
        List<Double> columnLines = TableArea.clustered(all);
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (TablePart part : parts) {
            List<List<PrintedCell>> more = rows(part.cells(columnLines));
            if (!rows.isEmpty()) {
                dropRepeatedHeader(rows, more);
                joinSplit(rows.getLast(), more);
            }
            rows.addAll(more);
        }
        List<Line> lines = new ArrayList<>();
        List<PrintedCell> seen = new ArrayList<>();
        for (List<PrintedCell> row : rows) {
            List<Field> fields = row.stream()
                    .map(cell -> seen.contains(cell) ? cell.field().reachingDown() : cell.field())
                    .sorted(Comparator.comparingInt(Field::column))
                    .toList();
            seen.clear();
            seen.addAll(row);
            Line line = new Line(fields, number);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Cells by row; one that reaches down is in several rows. */
    private static List<List<PrintedCell>> rows(List<PrintedCell> cells) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (PrintedCell cell : cells) {
            for (int row = cell.row(); row <= cell.lastRow(); row++) {
                while (rows.size() <= row) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row).add(cell);
            }
        }
        return rows;
    }

    private static void dropRepeatedHeader(List<List<PrintedCell>> rows, List<List<PrintedCell>> more) {
        int same = 0;
        while (same < more.size() - 1 && same < rows.size() && isSameHeader(rows.get(same), more.get(same))) {
            same++;
        }
        more.subList(0, same).clear();
    }

    private static boolean isSameHeader(List<PrintedCell> first, List<PrintedCell> again) {
        List<String> texts = first.stream().map(PrintedCell::text).toList();
        return texts.equals(again.stream().map(PrintedCell::text).toList())
                && first.stream().noneMatch(PrintedCell::isFigure)
                && first.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** Cells that the end of the page cut in two become one again. */
    private static void joinSplit(List<PrintedCell> above, List<List<PrintedCell>> more) {
        if (more.isEmpty()) {
            return;
        }
        if (isRestOf(above, more.getFirst())) {
            for (PrintedCell rest : List.copyOf(more.getFirst())) {
                PrintedCell upper = partner(above, rest);
                upper.append(rest);
                replace(more, rest, upper);
            }
            more.removeFirst();
            return;
        }
        doubtUnlabelled(above, more.getFirst());
        boolean header = more.getFirst().stream().noneMatch(PrintedCell::isFigure);
        for (PrintedCell rest : List.copyOf(more.getFirst())) {
            PrintedCell upper = partner(above, rest);
            if (upper == null || upper.isFigure() || upper.isEmpty() || rest.isFigure() || rest.isNumbered()) {
                continue;
            }
            boolean sameLabel = upper.spansRows() && (rest.isEmpty() || rest.spansRows());
            if (sameLabel || header && rest.isEmpty() && rest.isOpenAbove()) {
                upper.append(rest);
                replace(more, rest, upper);
            }
        }
    }

    private static void replace(List<List<PrintedCell>> rows, PrintedCell cell, PrintedCell by) {
        rows.forEach(row -> row.replaceAll(each -> each == cell ? by : each));
    }

    private static PrintedCell partner(List<PrintedCell> above, PrintedCell cell) {
        return above.stream().filter(cell::standsIn).findFirst().orElse(null);
    }

    /**
     * The first row of a page is the rest of the last row of the page before when all that it prints goes on from lines
     * that were full, and some figures stand on one of the two pages only.
     */
    private static boolean isRestOf(List<PrintedCell> above, List<PrintedCell> row) {
        boolean goesOn = false;
        boolean figureOnOnePage = false;
        for (PrintedCell cell : row) {
            PrintedCell upper = partner(above, cell);
            if (upper == null) {
                return false;
            }
            if (!cell.isEmpty() && !upper.isEmpty()) {
                if (cell.isFigure() != upper.isFigure() || cell.isNumbered() || !upper.isFull()) {
                    return false;
                }
                goesOn = true;
            }
            figureOnOnePage |= cell.isEmpty() && upper.isFigure() || upper.isEmpty() && cell.isFigure();
        }
        return goesOn && figureOnOnePage;
    }

    /** Figures at the head of a page without any label, under figures: they may be the rest of those. */
    private static void doubtUnlabelled(List<PrintedCell> above, List<PrintedCell> row) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty() && !cell.isFigure() && !cell.spansRows())) {
            return;
        }
        for (PrintedCell cell : row) {
            PrintedCell upper = partner(above, cell);
            if (upper != null && cell.isFigure() && upper.isFigure()) {
                upper.doubt(cell);
            }
        }
    }
}
