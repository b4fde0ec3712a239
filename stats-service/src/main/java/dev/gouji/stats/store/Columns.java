package dev.gouji.stats.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.event.WireEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a query by name. Columns whose name ends with {@code ::json} are fetched as text.
 *
 * @param names as in the database
 */
record Columns(List<String> names) {
    private static final String JSON = "::json";

    static Columns of(String... names) {
        return new Columns(List.of(names));
    }

    /** These, and others behind them. */
    Columns and(Columns others) {
        return new Columns(Stream.concat(names.stream(), others.names.stream()).toList());
    }

    /** What stands behind {@code select}. */
    String list() {
        return String.join(", ", names.stream().map(Columns::expression).toList());
    }

    private static String expression(String name) {
        return name.endsWith(JSON) ? "cast(%s as text)".formatted(name.replace(JSON, "")) : name;
    }

    Values of(Object[] row) {
        return new Values(this, row);
    }

    private int index(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            index = names.indexOf(name + JSON);
        }
        if (index < 0) {
            throw new IllegalArgumentException("no column %s among %s".formatted(name, names));
        }
        return index;
    }

    /** A row. */
    record Values(Columns columns, Object[] row) {
        String text(String name) {
            return (String) row[columns.index(name)];
        }

        Integer integer(String name) {
            return (Integer) row[columns.index(name)];
        }

        long number(String name) {
            return ((Number) row[columns.index(name)]).longValue();
        }

        /** The number in a column of an expression, by its place. */
        long numberAt(int place) {
            return ((Number) row[place]).longValue();
        }

        LocalDate date(String name) {
            return (LocalDate) row[columns.index(name)];
        }

        Instant time(String name) {
            return switch (row[columns.index(name)]) {
                case null -> null;
                case Instant instant -> instant;
                case OffsetDateTime time -> time.toInstant();
                case Object other -> throw new IllegalStateException("%s is a %s".formatted(name, other.getClass()));
            };
        }

        <T> T json(String name, TypeReference<T> type) {
            try {
                return WireEvent.json().readValue(text(name), type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("column %s is not what was written".formatted(name), e);
            }
        }

        /** Whether the query asked for that column. */
        boolean has(String name) {
            return columns.names().contains(name) || columns.names().contains(name + JSON);
        }

        boolean truth(String name) {
            return (Boolean) row[columns.index(name)];
        }

        /** A year, null when it is unknown. */
        Integer year() {
            Integer year = integer("year");
            return year == null || year == 0 ? null : year;
        }
    }
}
