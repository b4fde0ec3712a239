package dev.gouji.stats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items as CSV (RFC 4180) that a Chinese spreadsheet opens by a double click: UTF-8 with byte order mark, and no text
 * that it would take for a formula.
 *
 * @param <T> the item
 */
public final class CsvTable<T> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private record Column<T>(String name, Function<T, Object> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    /** Adds a column; null is an empty field. */
    public CsvTable<T> column(String name, Function<T, Object> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    /** The table with its header. */
    public String of(List<T> items) {
        return header() + lines(items);
    }

    /** What a file begins with: byte order mark and header. */
    public String header() {
        return BYTE_ORDER_MARK + String.join(",", names()) + LINE_END;
    }

    /** A line an item. */
    public String lines(List<T> items) {
        StringBuilder csv = new StringBuilder();
        for (T item : items) {
            csv.append(values(item).map(CsvTable::field).collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        return csv.toString();
    }

    /** The names of the columns, in their order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** What an item has in each column, null where it has nothing. */
    public Stream<Object> values(T item) {
        return columns.stream().map(column -> column.value().apply(item));
    }

    private static String field(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Object other -> quoted(inert(other.toString()));
        };
    }

    /** A spreadsheet takes these for the beginning of a formula, the full-width ones too. */
    private static String inert(String text) {
        String visible = text.stripLeading();
        // One such sign alone is none: '-' is what a report prints where it has no figure.
        boolean formula = visible.length() > 1 && "=+-@＝＋－＠".indexOf(visible.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
