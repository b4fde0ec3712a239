package dev.gouji.access.store;

import dev.gouji.access.audit.Entry;
import dev.gouji.access.audit.Examination;
import dev.gouji.access.audit.Line;
import dev.gouji.access.audit.Verification;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The record in the database: adds to it, reads it, and takes out what is too old. */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
public class AuditLog {
    /** Lines read at a time when all are looked at. */
    private static final int PAGE = 2_000;

    private static final String HEAD = "select number, hash from access.audit_head";
    private static final String COLUMNS =
            "number, at, person, roles, address, action, path, phase, status, object, asked, hash";

    private static final String INSERT = """
            insert into access.audit (%s)
            select * from unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[],
                                 $7::text[], $8::text[], $9::integer[], $10::text[], $11::bigint[], $12::text[])
            """.formatted(COLUMNS);

    private final Pool pool;

    AuditLog(Pool pool) {
        this.pool = pool;
    }

    /** Adds entries, all or none of them, behind whatever anybody else adds. */
    public Uni<List<Line>> append(List<Entry> entries) {
        return pool.withTransaction(connection -> append(connection, entries));
    }

    private static Uni<List<Line>> append(SqlConnection connection, List<Entry> entries) {
        return connection
                .query(HEAD + " for update")
                .execute()
                .map(rows -> chained(rows.iterator().next(), entries))
                .call(lines -> connection.preparedQuery(INSERT).execute(columns(lines)))
                .call(lines -> connection
                        .preparedQuery("update access.audit_head set number = $1, hash = $2")
                        .execute(Tuple.of(
                                lines.getLast().number(), lines.getLast().hash())));
    }

    private static List<Line> chained(Row head, List<Entry> entries) {
        List<Line> lines = new ArrayList<>(entries.size());
        long number = head.getLong("number");
        String hash = head.getString("hash");
        for (Entry entry : entries) {
            Line line = Line.after(number, hash, entry);
            lines.add(line);
            number = line.number();
            hash = line.hash();
        }
        return lines;
    }

    private static Tuple columns(List<Line> lines) {
        return Tuple.from(List.of(
                lines.stream().map(Line::number).toArray(Long[]::new),
                lines.stream()
                        .map(line -> line.entry().at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new),
                lines.stream().map(line -> line.entry().person()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().roles()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().address()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().action()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().path()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().phase().name()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().status()).toArray(Integer[]::new),
                lines.stream().map(line -> line.entry().object()).toArray(String[]::new),
                lines.stream().map(line -> line.entry().asked()).toArray(Long[]::new),
                lines.stream().map(Line::hash).toArray(String[]::new)));
    }

    /**
     * A page of the record, the last line first.
     *
     * @param before lines with a smaller number; null: from the end
     * @param person whose lines; null: everybody's
     */
    public Uni<List<Line>> page(Long before, String person, int limit) {
        String sql = "select " + COLUMNS + " from access.audit where ($1::bigint is null or number < $1)"
                + " and ($2::text is null or person = $2) order by number desc limit $3";
        return pool.preparedQuery(sql).execute(Tuple.of(before, person, limit)).map(AuditLog::lines);
    }

    /** Looks at every line. */
    public Uni<Verification> verify() {
        return pool.query(HEAD).execute().chain(rows -> {
            Row head = rows.iterator().next();
            long last = head.getLong("number");
            Examination examination = new Examination(last, head.getString("hash"));
            return lookFrom(examination, 0, last);
        });
    }

    /** Lines that were added since the end was noted are for the next time. */
    private Uni<Verification> lookFrom(Examination examination, long after, long last) {
        String sql = "select " + COLUMNS
                + " from access.audit where number > $1 and number <= $2 order by number limit " + PAGE;
        return pool.preparedQuery(sql)
                .execute(Tuple.of(after, last))
                .map(AuditLog::lines)
                .chain(lines -> {
                    examination.look(lines);
                    return lines.size() < PAGE
                            ? Uni.createFrom().item(examination.result())
                            : lookFrom(examination, lines.getLast().number(), last);
                });
    }

    /** Takes out what is older, and says so in the record; how many lines that were. */
    public Uni<Integer> forget(Instant olderThan, Instant now) {
        String last = "select " + COLUMNS + " from access.audit where number < "
                + "(select coalesce(min(number), 9223372036854775807) from access.audit where at >= $1)"
                + " order by number desc limit 1";
        return pool.withTransaction(connection -> connection
                .query(HEAD + " for update")
                .execute()
                .chain(head -> connection.preparedQuery(last).execute(Tuple.of(olderThan.atOffset(ZoneOffset.UTC))))
                .map(AuditLog::lines)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(0)
                        : append(connection, List.of(Entry.retention(now, found.getFirst())))
                                .chain(() -> delete(connection, found.getFirst().number()))));
    }

    private static Uni<Integer> delete(SqlConnection connection, long through) {
        return connection
                .query("set local gouji.retention = 'on'")
                .execute()
                .chain(() -> connection
                        .preparedQuery("delete from access.audit where number <= $1")
                        .execute(Tuple.of(through)))
                .map(RowSet::rowCount);
    }

    private static List<Line> lines(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(AuditLog::line)
                .toList();
    }

    private static Line line(Row row) {
        return new Line(
                row.getLong("number"),
                new Entry(
                        row.getOffsetDateTime("at").toInstant(),
                        row.getString("person"),
                        row.getString("roles"),
                        row.getString("address"),
                        row.getString("action"),
                        row.getString("path"),
                        Entry.Phase.valueOf(row.getString("phase")),
                        row.getInteger("status"),
                        row.getString("object"),
                        row.getLong("asked")),
                row.getString("hash"));
    }
}
