package dev.gouji.parse.decode.office;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet into lines. Sheets hold several tables below one another, and prose between them: a row with one cell that
 * reaches over several columns, or is longer than a label, is text and ends a table; so does an empty row.
 */
final class SheetLines {
    private static final int LABEL_CHARACTERS_MAX = 60;

    private final SheetGrid sheet;
    private final List<Line> lines;
    private int table;

    private SheetLines(SheetGrid sheet, List<Line> lines, int tables) {
        this.sheet = sheet;
        this.lines = lines;
        this.table = tables;
    }

    /** Adds a sheet to those before it. */
    static void add(SheetGrid sheet, List<SheetChoice.Shown> sheets) {
        sheet.dropHidden();
        int tables = sheets.stream()
                .flatMap(before -> before.lines().stream())
                .mapToInt(Line::grid)
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        new SheetLines(sheet, lines, tables).read();
        sheets.add(new SheetChoice.Shown(sheet.name(), lines));
    }

    private void read() {
        List<Integer> block = new ArrayList<>();
        for (int row : shownRows()) {
            boolean gap = !block.isEmpty() && row > block.getLast() + 1;
            boolean text = isText(row);
            if (gap || text) {
                table(block);
                block.clear();
            }
            if (text) {
                text(row);
            } else {
                block.add(row);
            }
        }
        table(block);
    }

    /** Rows that hold something, or that something from above reaches into. */
    private TreeSet<Integer> shownRows() {
        TreeSet<Integer> shown = new TreeSet<>(sheet.rows().keySet());
        for (CellRangeAddress merge : sheet.merges()) {
            if (text(merge.getFirstRow(), merge.getFirstColumn()) != null) {
                for (int row = merge.getFirstRow();
                        row <= merge.getLastRow() && shown.size() < SheetGrid.ROWS_MAX;
                        row++) {
                    shown.add(row);
                }
            }
        }
        return shown;
    }

    private boolean isText(int row) {
        NavigableMap<Integer, String> cells = sheet.rows().get(row);
        if (cells == null || cells.size() != 1) {
            return false;
        }
        Map.Entry<Integer, String> only = cells.firstEntry();
        CellRangeAddress merge = mergeAt(row, only.getKey());
        if (merge != null && merge.getLastRow() > merge.getFirstRow() || reachesInto(row)) {
            return false;
        }
        return merge != null
                || only.getValue().strip().length() > LABEL_CHARACTERS_MAX
                || only.getValue().strip().indexOf('\n') >= 0 && only.getValue().length() > LABEL_CHARACTERS_MAX / 2;
    }

    private boolean reachesInto(int row) {
        return sheet.merges().stream()
                .anyMatch(merge -> merge.getFirstRow() < row
                        && merge.getLastRow() >= row
                        && text(merge.getFirstRow(), merge.getFirstColumn()) != null);
    }

    private void text(int row) {
        Map.Entry<Integer, String> only = sheet.rows().get(row).firstEntry();
        for (String line : only.getValue().split("\\R")) {
            if (!line.isBlank()) {
                lines.add(new Line(List.of(Field.of(Blanks.squeeze(line), 0, sheet.place(row, only.getKey()))), 0));
            }
        }
    }

    private void table(List<Integer> block) {
        if (block.isEmpty()) {
            return;
        }
        table++;
        int width = block.stream().mapToInt(this::width).max().orElse(1);
        for (int row : block) {
            lines.add(new Line(fields(row, width), table));
        }
    }

    private int width(int row) {
        NavigableMap<Integer, String> cells = sheet.rows().get(row);
        int width = cells == null ? 1 : cells.lastKey() + 1;
        for (CellRangeAddress merge : sheet.merges()) {
            if (merge.getFirstRow() <= row
                    && merge.getLastRow() >= row
                    && text(merge.getFirstRow(), merge.getFirstColumn()) != null) {
                width = Math.max(width, merge.getLastColumn() + 1);
            }
        }
        return Math.min(width, SheetGrid.COLUMNS_MAX);
    }

    private List<Field> fields(int row, int width) {
        List<Field> fields = new ArrayList<>();
        int column = 0;
        while (column < width) {
            CellRangeAddress merge = mergeAt(row, column);
            int top = merge == null ? row : merge.getFirstRow();
            int left = merge == null ? column : merge.getFirstColumn();
            int next = merge == null ? column + 1 : Math.min(merge.getLastColumn() + 1, SheetGrid.COLUMNS_MAX);
            String text = text(top, left);
            Field field = Field.of(text == null ? "" : Blanks.squeeze(text), column, sheet.place(top, left))
                    .wide(next - column);
            fields.add(top < row ? field.reachingDown() : field);
            column = next;
        }
        return fields;
    }

    private CellRangeAddress mergeAt(int row, int column) {
        for (CellRangeAddress merge : sheet.merges()) {
            if (merge.isInRange(row, column)) {
                return merge;
            }
        }
        return null;
    }

    private String text(int row, int column) {
        NavigableMap<Integer, String> cells = sheet.rows().get(row);
        return cells == null ? null : cells.get(column);
    }
}
