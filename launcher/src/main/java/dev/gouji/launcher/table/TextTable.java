package dev.gouji.launcher.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A table whose columns stand under one another, whatever mixture of scripts is in them. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final String CUT = "…";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** Which part of a text that is too long is worth keeping. */
    public enum Keep {
        BEGINNING,
        END
    }

    /**
     * A column.
     *
     * @param widest terminal columns it may take; longer texts are cut
     */
    public record Column(String title, boolean rightAligned, int widest, Keep keep) {
        public Column {
            Objects.requireNonNull(title, "title is null");
            if (widest < 1) {
                throw new IllegalArgumentException("column %s is %d wide".formatted(title, widest));
            }
        }

        /** For words. */
        public static Column words(String title, int widest) {
            return new Column(title, false, widest, Keep.BEGINNING);
        }

        /** For paths, whose end tells more than their beginning. */
        public static Column paths(String title, int widest) {
            return new Column(title, false, widest, Keep.END);
        }

        /** For figures. */
        public static Column figures(String title) {
            return new Column(title, true, 20, Keep.BEGINNING);
        }
    }

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.rows.add(columns.stream().map(Column::title).toList());
    }

    /** Adds a row with one text a column. */
    public void add(List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("%d texts for %d columns".formatted(row.size(), columns.size()));
        }
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cut.add(cut(row.get(i), columns.get(i)));
        }
        rows.add(Collections.unmodifiableList(cut));
    }

    /** The head, a rule and the rows, each closed by a line feed. */
    public String print() {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, rows.getFirst(), widths);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        line(text, rule, widths);
        rows.subList(1, rows.size()).forEach(row -> line(text, row, widths));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).rightAligned() ? padding + row.get(i) : row.get(i) + padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cut(String text, Column column) {
        if (DisplayWidth.of(text) <= column.widest()) {
            return text;
        }
        return switch (column.keep()) {
            case BEGINNING -> beginning(text, column.widest()) + CUT;
            case END -> {
                String reversed = new StringBuilder(text).reverse().toString();
                yield CUT + new StringBuilder(beginning(reversed, column.widest())).reverse();
            }
        };
    }

    private static String beginning(String text, int widest) {
        StringBuilder kept = new StringBuilder();
        int width = DisplayWidth.of(CUT);
        for (int codePoint : text.codePoints().toArray()) {
            width += DisplayWidth.of(codePoint);
            if (width > widest) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString();
    }
}
