package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** What a sheet of a workbook shows: the cells that hold something, within limits, and which of them are merged. */
final class SheetGrid {
    static final int ROWS_MAX = 2_000;
    static final int COLUMNS_MAX = 100;
    private static final int MERGES_MAX = 20_000;

    private final String name;
    private final OfficeProblems problems;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    SheetGrid(String name, OfficeProblems problems) {
        this.name = name;
        this.problems = problems;
    }

    String name() {
        return name;
    }

    /** Puts what a cell shows; nothing is kept of one that shows nothing. */
    void put(int row, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        boolean fits = column < COLUMNS_MAX && (rows.containsKey(row) || rows.size() < ROWS_MAX);
        if (fits) {
            rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
        } else {
            problems.leftOut(
                    "工作表“%s”超出 %d 行 × %d 列的部分".formatted(name, ROWS_MAX, COLUMNS_MAX),
                    "what is beyond %d rows or %d columns of the sheet".formatted(ROWS_MAX, COLUMNS_MAX),
                    null);
        }
    }

    void merge(CellRangeAddress range) {
        if (range.getFirstColumn() < COLUMNS_MAX && range.getNumberOfCells() > 1 && merges.size() < MERGES_MAX) {
            merges.add(range);
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    /** Takes away what is in hidden rows and columns, and says so. */
    void dropHidden() {
        boolean dropped = rows.keySet().removeAll(hiddenRows);
        for (NavigableMap<Integer, String> cells : rows.values()) {
            dropped |= cells.keySet().removeAll(hiddenColumns);
        }
        rows.values().removeIf(NavigableMap::isEmpty);
        if (dropped) {
            problems.hidden(
                    "工作表“%s”的隐藏行列".formatted(name),
                    "rows and columns of a sheet that are hidden",
                    new Place.InSheet(name, "A1"));
        }
    }

    NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
        return rows;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    OfficeProblems problems() {
        return problems;
    }

    Place.InSheet place(int row, int column) {
        return new Place.InSheet(name, CellReference.convertNumToColString(column) + (row + 1));
    }
}
