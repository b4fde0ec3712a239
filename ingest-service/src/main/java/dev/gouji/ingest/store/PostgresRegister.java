package dev.gouji.ingest.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.register.RegisterChange;
import dev.gouji.ingest.register.RegisterChanges;
import dev.gouji.ingest.register.RegisterJson;
import dev.gouji.ingest.register.RegisteredOrgan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register, and what of it is still to be told. A change and its telling are one statement. */
@ApplicationScoped
public class PostgresRegister implements Register, RegisterChanges {
    private static final String ORGAN = "select cast(to_jsonb(organ) as text) from ingest.registered_organ organ";

    private static final String FIND = ORGAN + " where entry = :entry";

    private static final String LIST = ORGAN + """
             where entry > :after and (:division = '' or division like :division || '%')
               and (:year = 0 or coalesce(from_year, 0) <= :year and :year <= coalesce(to_year, 9999))
             order by entry limit :limit
            """;

    private static final String SAVE = """
            with saved as (
                insert into ingest.registered_organ
                select given.* from jsonb_populate_recordset(
                    cast(null as ingest.registered_organ), cast(:organs as jsonb)) given
                on conflict (entry) do update
                   set name = excluded.name, division = excluded.division, kind = excluded.kind,
                       level = excluded.level, parent = excluded.parent, "column" = excluded."column",
                       from_year = excluded.from_year, to_year = excluded.to_year
                 where (registered_organ.*) is distinct from (excluded.*)
                returning registered_organ.*)
            insert into ingest.register_change (organ, removed) select to_jsonb(saved), false from saved
            """;

    private static final String REMOVE = """
            with removed as (delete from ingest.registered_organ where entry = :entry returning registered_organ.*)
            insert into ingest.register_change (organ, removed) select to_jsonb(removed), true from removed
            """;

    private static final String OLDEST = """
            select cast(to_jsonb(change) as text) from ingest.register_change change order by number limit :limit
            """;

    private static final String FORGET = "delete from ingest.register_change where number in (:numbers)";

    private final Blocking database;

    PostgresRegister(Blocking database) {
        this.database = database;
    }

    @Override
    public List<RegisteredOrgan> list(String division, Integer year, String after, int limit) {
        Map<String, Object> parameters = Map.of(
                "division", division == null ? "" : division,
                "year", year == null ? 0 : year,
                "after", after == null ? "" : after,
                "limit", limit);
        return rows(LIST, parameters).stream().map(PostgresRegister::organ).toList();
    }

    @Override
    public Optional<RegisteredOrgan> find(String entry) {
        return rows(FIND, Map.of("entry", entry)).stream().findFirst().map(PostgresRegister::organ);
    }

    @Override
    public void save(List<RegisteredOrgan> organs) {
        String json = organs.stream()
                .map(organ -> new String(RegisterJson.write(organ), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "[", "]"));
        database.execute(SAVE, Map.of("organs", json));
    }

    @Override
    public boolean remove(String entry) {
        return database.execute(REMOVE, Map.of("entry", entry)) > 0;
    }

    @Override
    public List<RegisterChange> oldest(int limit) {
        return rows(OLDEST, Map.of("limit", limit)).stream()
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
            database.execute(FORGET, Map.of("numbers", numbers));
        }
    }

    private List<JsonNode> rows(String sql, Map<String, Object> parameters) {
        return database.texts(sql, parameters).stream()
                .map(PostgresRegister::tree)
                .toList();
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
