package dev.gouji.stats.page;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table as it is printed.
 *
 * @param header whether it is a label
 * @param scope what the label stands for: {@code col}, {@code row}, {@code colgroup}, {@code rowgroup}; empty otherwise
 * @param style what kind of cell it is, as the style sheet names it
 * @param text printed in it
 * @param remark said of it in small letters, empty when there is nothing to say
 * @param anchor its cell identifier, empty for a label
 * @param name the cell in words, empty for a label
 * @param marks of the findings that name it
 */
public record SheetCell(
        boolean header,
        String scope,
        String style,
        int columns,
        int rows,
        String text,
        String remark,
        String anchor,
        String name,
        List<Mark> marks) {

    public SheetCell {
        Objects.requireNonNull(text, "text is null");
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans %d columns and %d rows".formatted(columns, rows));
        }
        marks = List.copyOf(marks);
    }

    static SheetCell label(String scope, String text) {
        return new SheetCell(true, scope, "label", 1, 1, text, "", "", "", List.of());
    }

    static SheetCell figure(String style, String text, String remark) {
        return new SheetCell(false, "", style, 1, 1, text, remark, "", "", List.of());
    }

    SheetCell across(int newColumns) {
        return new SheetCell(header, scope, style, newColumns, rows, text, remark, anchor, name, marks);
    }

    SheetCell down(int newRows) {
        return new SheetCell(header, scope, style, columns, newRows, text, remark, anchor, name, marks);
    }

    SheetCell styled(String newStyle) {
        return new SheetCell(header, scope, newStyle, columns, rows, text, remark, anchor, name, marks);
    }

    SheetCell at(String newAnchor, String newName) {
        return new SheetCell(header, scope, style, columns, rows, text, remark, newAnchor, newName, marks);
    }

    SheetCell marked(List<Mark> newMarks) {
        return new SheetCell(header, scope, style, columns, rows, text, remark, anchor, name, newMarks);
    }

    /** Whether findings name it only as a nought among many figures. */
    public boolean slight() {
        return !marks.isEmpty() && marks.stream().allMatch(Mark::slight);
    }

    /** The gravest of the marks' severities, empty when there is none. */
    public String severity() {
        return marks.stream()
                .min(java.util.Comparator.comparing(Mark::severity))
                .map(Mark::word)
                .orElse("");
    }
}
