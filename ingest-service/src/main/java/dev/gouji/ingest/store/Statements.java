package dev.gouji.ingest.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Statements over the reactive client: rows that are no entities, written and read as they are. */
final class Statements {
    private Statements() {}

    static Future<RowSet<Row>> run(SqlClient client, String sql, Object... parameters) {
        return client.preparedQuery(sql).execute(Tuple.from(parameters));
    }

    static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
    }

    static Instant time(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
