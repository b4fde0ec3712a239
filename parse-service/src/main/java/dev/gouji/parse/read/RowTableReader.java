package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables with a line for each row (2 and 3), whatever the document looks like: every label is looked up where it
 * stands, and its figures are what follows it, on its line or on the lines below up to the next label.
 */
final class RowTableReader {
    private static final int NEAR_LINES_MAX = 15;

    private final Document document;
    private final ReadCells cells;

    private final boolean repeatedLinesAreGone;

    /** How the rows of the table at hand are printed. */
    private RowPrint print;

    RowTableReader(Document document, ReadCells cells) {
        this.document = document;
        this.cells = cells;
        this.repeatedLinesAreGone = RepeatedLines.areGone(document);
    }

    /** Reads the rows of one table among all row labels met. */
    void read(Table table, List<RowHit> hits) {
        List<RowHit> ofTable = RowHit.of(table, hits);
        print = new RowPrint(document, ofTable);
        boolean figuresOnLine = ofTable.stream().anyMatch(RowHit::hasFigureOnLine);
        boolean anyFigures = figuresOnLine
                || ofTable.stream().anyMatch(hit -> !print.below(hit).isEmpty());
        Map<String, List<RowHit>> byRow = new LinkedHashMap<>();
        ofTable.forEach(hit -> byRow.computeIfAbsent(hit.label().row().id(), row -> new ArrayList<>())
                .add(hit));
        RowAligner aligner = new RowAligner();
        ofTable.forEach(aligner::learn);
        BlockHeaders headers = new BlockHeaders(document, table, ofTable, print::complete, cells);
        boolean broken = figuresOnLine && print.isBroken();
        Set<Row> shifted = Set.of();
        if (anyFigures && table.blocks().size() == 1) {
            StackedRows stacked = new StackedRows(document, table, ofTable, cells);
            boolean mayStand = figuresOnLine ? stacked.areBroken() : stacked.areShifted();
            if (mayStand && stacked.read(headers.over(ofTable.getFirst()))) {
                return;
            }
            shifted = !figuresOnLine && stacked.areShifted() ? stacked.shifted() : Set.of();
        }
        boolean above = print.startsWithFigures();
        for (List<RowHit> sameRow : byRow.values()) {
            RowHit hit = sameRow.size() == 1 ? sameRow.getFirst() : best(sameRow, ofTable);
            if (isAddition(table, hit) && (isGroupOfLabel(hit) || !hasItsFigures(hit))) {
                continue;
            }
            ColumnOrder order = headers.over(hit);
            markUsed(hit, figuresOnLine && !broken);
            boolean elsewhere = above && hit.filled().isEmpty();
            if (elsewhere || shifted.contains(hit.label().row())) {
                cells.unreadableRow(
                        hit.cells(), print.below(hit), hit.labelField().place());
            } else if (broken && order.evidence() != ColumnOrder.Evidence.CONTRADICTORY) {
                put(hit, order.sequence(), print.all(hit));
            } else if (figuresOnLine) {
                onLine(hit, aligner, order);
            } else {
                below(hit, order, anyFigures);
            }
            warnOfOtherFigures(hit, sameRow, ofTable);
        }
        Optional<ColumnOrder> only = table.blocks().size() == 1 ? headers.overFirst() : Optional.empty();
        if (only.isPresent() && figuresOnLine) {
            new DetachedRows(document, table, cells).read(ofTable, hits, only.get());
        } else if (only.isPresent()) {
            new LostLabels(document, table, cells).read(ofTable, only.get());
        }
    }

    /** A label may also stand in a menu or in prose; the one with all its figures is meant, in the midst of the table. */
    private RowHit best(List<RowHit> sameRow, List<RowHit> ofTable) {
        List<RowHit> complete = new ArrayList<>();
        for (RowHit hit : sameRow) {
            if (isComplete(hit)) {
                complete.add(hit);
            }
        }
        return complete.isEmpty()
                ? sameRow.stream().filter(RowHit::hasFigureOnLine).findFirst().orElse(sameRow.getFirst())
                : Collections.max(complete, Comparator.comparingInt(hit -> neighbours(hit, ofTable)));
    }

    private boolean isComplete(RowHit hit) {
        int columns = hit.cells().size();
        int onLine = hit.filled().size();
        return onLine == columns || onLine == 0 && print.below(hit).size() == columns;
    }

    /** How many other rows of the table stand near by with all their figures. */
    private int neighbours(RowHit hit, List<RowHit> ofTable) {
        // Hits stand in the order of their lines, one a line: a page may print a label a hundred thousand times.
        int at = Collections.binarySearch(ofTable, hit, Comparator.comparingInt(RowHit::index));
        return neighbours(hit, ofTable, at, -1) + neighbours(hit, ofTable, at, 1);
    }

    private int neighbours(RowHit hit, List<RowHit> ofTable, int at, int step) {
        int neighbours = 0;
        RowHit before = hit;
        for (int i = at + step; i >= 0 && i < ofTable.size(); i += step) {
            RowHit other = ofTable.get(i);
            // A table that is printed twice starts anew where the form's order does.
            if (Math.abs(other.index() - hit.index()) > NEAR_LINES_MAX || step * other.compareInForm(before) < 0) {
                return neighbours;
            }
            boolean sameRow = other.label().row().id().equals(hit.label().row().id());
            neighbours += !sameRow && isComplete(other) ? 1 : 0;
            before = other;
        }
        return neighbours;
    }

    /** A row of another form, or of a province; the words of some are headings of this form. */
    private static boolean isAddition(Table table, RowHit hit) {
        return !table.blocks().contains(hit.label().block());
    }

    /** （七）其他处理 in front of a label that was not recognised, and the figures are that row's. */
    private static boolean isGroupOfLabel(RowHit hit) {
        return !hit.filled().isEmpty() && !CellReader.isFigureLike(hit.filled().getFirst());
    }

    private boolean hasItsFigures(RowHit hit) {
        return hit.filled().isEmpty() ? print.below(hit).size() == hit.cells().size() : hit.hasFigureOnLine();
    }

    private void onLine(RowHit hit, RowAligner aligner, ColumnOrder order) {
        List<Field> after = hit.after();
        if (after.isEmpty()) {
            List<Field> run = print.run(hit);
            if (!run.isEmpty() && isHeaded(order)) {
                run(hit, order, run);
            } else {
                // Other rows have their figures beside them: those below need not be this one's.
                cells.unreadableRow(hit.cells(), after, hit.labelField().place());
            }
            return;
        }
        List<Field> filled = hit.filled();
        if (filled.isEmpty()) {
            order.sequence().forEach(column -> put(hit, column, emptyAt(hit)));
            return;
        }
        boolean incomplete = filled.size() != order.sequence().size();
        boolean goesOnBelow = incomplete && !print.below(hit).isEmpty();
        if (hit.line().flattened() && incomplete && (print.isSeparated() || !isHeaded(order) || goesOnBelow)) {
            cells.lackingRow(hit, order, print.all(hit));
            return;
        }
        if (hit.line().flattened() && incomplete) {
            run(hit, order, filled);
            return;
        }
        Optional<List<Field>> row =
                order.evidence() == ColumnOrder.Evidence.CONTRADICTORY ? Optional.empty() : aligner.align(hit, order);
        if (row.isEmpty()) {
            cells.lackingRow(hit, order, after);
            return;
        }
        // In the order of the sequence the total comes last, or nothing is summed.
        int summed = order.sequence().equals(hit.label().block().columns())
                ? row.get().size()
                : 0;
        put(hit, order.sequence(), CutFigure.doubted(document.lines(), hit.index(), row.get(), summed));
    }

    /** A header that lacks a column may stand over rows that lack its figure: no cut would be the right one. */
    private boolean isHeaded(ColumnOrder order) {
        return order.evidence() == ColumnOrder.Evidence.SUFFICIENT
                || order.evidence() == ColumnOrder.Evidence.PARTIAL && print.showsAllColumns();
    }

    private void run(RowHit hit, ColumnOrder order, List<Field> digits) {
        cells.run(
                order.sequence().stream().map(hit::cell).toList(),
                order.sequence().stream().map(Column::quantity).toList(),
                digits,
                digits.getFirst().place());
    }

    private void below(RowHit hit, ColumnOrder order, boolean anyFigures) {
        List<Field> figures = print.below(hit);
        List<Column> columns = order.sequence();
        if (figures.size() == columns.size() && order.evidence() != ColumnOrder.Evidence.CONTRADICTORY) {
            put(hit, columns, figures);
        } else if (figures.isEmpty() && hit.filled().stream().anyMatch(RowTableReader::hasDigit)) {
            // A figure in a shape that no figure has is no blank.
            odd(hit, order);
        } else if (figures.isEmpty() && !anyFigures && !repeatedLinesAreGone) {
            // Nothing is printed in the whole table: blank it is. In one row alone it may as well be our reading.
            columns.forEach(column -> put(hit, column, emptyAt(hit)));
        } else if (figures.size() == 1
                && columns.size() > 1
                && isHeaded(order)
                && !print.run(hit).isEmpty()) {
            run(hit, order, figures);
        } else {
            cells.lackingRow(hit, order, figures);
        }
    }

    private void odd(RowHit hit, ColumnOrder order) {
        boolean one = hit.after().size() == order.sequence().size();
        if (one && order.evidence() != ColumnOrder.Evidence.CONTRADICTORY) {
            put(hit, order.sequence(), hit.after());
        } else {
            cells.unreadableRow(hit.cells(), hit.after(), hit.labelField().place());
        }
    }

    private static boolean hasDigit(Field field) {
        return field.folded().chars().anyMatch(unit -> unit >= '0' && unit <= '9');
    }

    private void markUsed(RowHit hit, boolean figuresOnLine) {
        cells.usedLine(hit.index());
        List<Field> below = figuresOnLine ? List.of() : print.below(hit);
        boolean open = !below.isEmpty();
        for (int index = hit.index() + 1; open; index++) {
            cells.usedLine(index);
            open = !document.lines().get(index).fields().contains(below.getLast());
        }
    }

    private void put(RowHit hit, List<Column> columns, List<Field> fields) {
        for (int i = 0; i < columns.size(); i++) {
            put(hit, columns.get(i), fields.get(i));
        }
    }

    private void put(RowHit hit, Column column, Field field) {
        cells.read(hit.cell(column), field, column.quantity());
    }

    private static Field emptyAt(RowHit hit) {
        return Field.of("", hit.labelField().column() + 1, hit.labelField().place());
    }

    private void warnOfOtherFigures(RowHit used, List<RowHit> sameRow, List<RowHit> ofTable) {
        for (RowHit other : sameRow) {
            // Words, or a figure or two, stand behind the same words in a table of something else.
            boolean row = other != used
                    && other.hasFigureOnLine()
                    && 2 * texts(other).size() > other.cells().size()
                    && (other.cells().size() > 1 || 2 * neighbours(other, ofTable) >= neighbours(used, ofTable));
            boolean lines = other != used
                    && used.filled().isEmpty()
                    && other.filled().isEmpty()
                    && other.cells().size() > 1
                    && print.below(other).size() == other.cells().size()
                    && !print.below(other).stream()
                            .map(Field::text)
                            .toList()
                            .equals(print.below(used).stream().map(Field::text).toList());
            if (lines || row && !texts(other).equals(texts(used))) {
                cells.problem(
                        "GJ-233",
                        "%s：此行出现两次且数值不同，取第一次。The row is printed twice with different figures; the first is read."
                                .formatted(other.labelField().place().describe()),
                        used.cells(),
                        other.labelField().place());
            }
        }
    }

    private static List<String> texts(RowHit hit) {
        return hit.after().stream()
                .map(Field::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
