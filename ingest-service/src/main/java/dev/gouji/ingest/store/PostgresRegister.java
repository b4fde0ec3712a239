package dev.gouji.ingest.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.problem.SetupProblems;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.register.RegisterChange;
import dev.gouji.ingest.register.RegisterChanges;
import dev.gouji.ingest.register.RegisterJson;
import dev.gouji.ingest.register.RegisteredOrgan;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register, and what of it is still to be told. A change and its telling are one statement. */
@ApplicationScoped
public class PostgresRegister implements Register, RegisterChanges {
    private static final String ORGAN = "select cast(to_jsonb(organ) as text) from ingest.registered_organ organ";

    private static final String FIND = ORGAN + " where entry = $1";

    private static final String LIST = ORGAN + """
             where entry > $1 and ($2 = '' or division like $2 || '%')
               and ($3::int = 0 or coalesce(from_year, 0) <= $3 and $3 <= coalesce(to_year, 9999))
             order by entry limit $4
            """;

    private static final String SAVE = """
            with saved as (
                insert into ingest.registered_organ
                select given.* from jsonb_populate_recordset(
                    cast(null as ingest.registered_organ), $1::text::jsonb) given
                on conflict (entry) do update
                   set name = excluded.name, division = excluded.division, kind = excluded.kind,
                       level = excluded.level, parent = excluded.parent, "column" = excluded."column",
                       from_year = excluded.from_year, to_year = excluded.to_year
                 where (registered_organ.*) is distinct from (excluded.*)
                returning registered_organ.*)
            insert into ingest.register_change (organ, removed) select to_jsonb(saved), false from saved
            """;

    private static final String REMOVE = """
            with removed as (delete from ingest.registered_organ where entry = $1 returning registered_organ.*)
            insert into ingest.register_change (organ, removed) select to_jsonb(removed), true from removed
            """;

    private static final String OLDEST = """
            select cast(to_jsonb(change) as text) from ingest.register_change change order by number limit $1
            """;

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String FORGET = "delete from ingest.register_change where number = any($1)";

    private final Database database;

    PostgresRegister(Pool pool) {
        database = new Database(pool);
    }

    @Override
    public List<RegisteredOrgan> list(String division, Integer year, String after, int limit) {
        return rows(LIST, after == null ? "" : after, division == null ? "" : division, year == null ? 0 : year, limit)
                .stream()
                .map(PostgresRegister::organ)
                .toList();
    }

    @Override
    public Optional<RegisteredOrgan> find(String entry) {
        return rows(FIND, entry).stream().findFirst().map(PostgresRegister::organ);
    }

    @Override
    public void save(List<RegisteredOrgan> organs) {
        String json = organs.stream()
                .map(organ -> new String(RegisterJson.write(organ), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "[", "]"));
        try {
            database.ask(SAVE, json);
        } catch (FrontierAwayException e) {
            throw isDuplicate(e) ? SetupProblems.registeredTwice().asException(e) : e;
        }
    }

    private static boolean isDuplicate(FrontierAwayException failure) {
        return failure.getCause() instanceof PgException refused && UNIQUE_VIOLATION.equals(refused.getSqlState());
    }

    @Override
    public boolean remove(String entry) {
        return database.ask(REMOVE, entry).rowCount() > 0;
    }

    @Override
    public List<RegisterChange> oldest(int limit) {
        return rows(OLDEST, limit).stream()
                .map(row -> new RegisterChange(
                        row.get("number").asLong(),
                        organ(row.get("organ")),
                        row.get("removed").asBoolean(),
                        OffsetDateTime.parse(row.get("changed_at").asText()).toInstant()))
                .toList();
    }

    @Override
    public void forget(List<Long> numbers) {
        if (!numbers.isEmpty()) {
            database.ask(FORGET, (Object) numbers.toArray(Long[]::new));
        }
    }

    private List<JsonNode> rows(String sql, Object... parameters) {
        return Statements.list(database.ask(sql, parameters), row -> tree(row.getString(0)));
    }

    private static JsonNode tree(String row) {
        try {
            return WireEvent.json().readTree(row);
        } catch (IOException e) {
            throw new UncheckedIOException("the database wrote no JSON", e);
        }
    }

    private static RegisteredOrgan organ(JsonNode json) {
        return RegisterJson.read(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
