package dev.gouji.contract.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The address of one figure of a form: {@code t3.new_received.natural_person}. Everything that names a figure (events,
 * rules, REST, datasets, the database, the pages) uses this text and no other.
 *
 * @param path table, row and column joined by dots, in tables of a single column table and row
 */
public record CellId(@JsonValue String path) implements Comparable<CellId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CellId {
        Objects.requireNonNull(path, "path is null");
        if (path.indexOf('.') <= 0 || path.endsWith(".")) {
            throw new IllegalArgumentException(
                    "'%s' is no cell identifier: expected table.row.column, as in t3.granted.total, or table.row, as in s14.received"
                            .formatted(path));
        }
    }

    static CellId of(String table, String row, String column) {
        return new CellId(column.isEmpty() ? table + "." + row : table + "." + row + "." + column);
    }

    /** The table: {@code t2}, {@code t3}, {@code t4}, {@code s14} or {@code s08}. */
    public String table() {
        return path.substring(0, path.indexOf('.'));
    }

    /** The row without table and column, in a table of several columns: {@code denied.state_secret}. */
    public String row() {
        int first = path.indexOf('.');
        int last = path.lastIndexOf('.');
        return first == last ? path.substring(first + 1) : path.substring(first + 1, last);
    }

    /** The last part: the column where the table has several, {@code natural_person}. */
    public String column() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(CellId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
