package dev.gouji.stats.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Rows as a table in a statement: one array of texts a column, {@code unnest} side by side. A statement of a thousand
 * rows so has as many parameters as columns, and the server plans it once.
 *
 * @param <R> the row
 */
final class BulkTable<R> {
    private record Column<R>(String name, String type, Function<R, Object> value) {}

    private final List<Column<R>> columns = new ArrayList<>();

    /** Adds a column; values are sent as text and cast to the type by the server. */
    BulkTable<R> column(String name, String type, Function<R, Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    /** {@code a, b, c}: the columns of an insert. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code cast(x.a as integer), x.b, …}: what an insert selects from {@link #rows}. */
    String values() {
        return columns.stream()
                .map(column -> column.type().equals("text")
                        ? "x." + column.name()
                        : "cast(x.%s as %s)".formatted(column.name(), column.type()))
                .collect(Collectors.joining(", "));
    }

    /** {@code unnest(…) with ordinality as x (a, b, c, line)}: the rows, in their order. */
    String rows() {
        String arrays = IntStream.rangeClosed(1, columns.size())
                .mapToObj("cast(?%d as text[])"::formatted)
                .collect(Collectors.joining(", "));
        return "unnest(%s) with ordinality as x (%s, line)".formatted(arrays, names());
    }

    /** {@code a = excluded.a, …} for all columns but the given ones. */
    String assignments(List<String> keys) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> !keys.contains(name))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
    }

    /** Fills the parameters of a statement made with {@link #rows}. */
    <Q extends Mutiny.AbstractQuery> Q bind(Q query, List<R> rows) {
        for (int i = 0; i < columns.size(); i++) {
            query.setParameter(i + 1, texts(columns.get(i).value(), rows));
        }
        return query;
    }

    private static <R> String[] texts(Function<R, Object> value, List<R> rows) {
        String[] texts = new String[rows.size()];
        for (int row = 0; row < texts.length; row++) {
            Object object = value.apply(rows.get(row));
            texts[row] = object == null ? null : object.toString();
        }
        return texts;
    }
}
