package dev.gouji.ingest.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalDesk;
import dev.gouji.ingest.portal.PortalJson;
import dev.gouji.ingest.portal.StoredPortal;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The portals: their JSON, with the columns that are searched by. */
@ApplicationScoped
public class PostgresPortals implements PortalDesk {
    private static final String ROW =
            "cast(jsonb_build_object('config', config, 'version', version, 'changed_at', changed_at) as text)";

    private static final String ENABLED = "select " + ROW + " from ingest.portal where enabled order by id";

    private static final String FIND = "select " + ROW + " from ingest.portal where id = $1";

    private static final String LIST = "select " + ROW + """
             from ingest.portal
            where id > $1 and ($2 = '' or division like $2 || '%')
            order by id limit $3
            """;

    private static final String ADD = """
            insert into ingest.portal (id, division, enabled, config)
            select config ->> 'id', config ->> 'division', cast(config ->> 'enabled' as boolean), config
              from (select $1::text::jsonb as config) given
            on conflict (id) do nothing
            """;

    private static final String REPLACE = """
            update ingest.portal
               set division = given.config ->> 'division', enabled = cast(given.config ->> 'enabled' as boolean),
                   config = given.config, version = version + 1, changed_at = now()
              from (select $1::text::jsonb as config) given
             where id = given.config ->> 'id' and version = $2
            """;

    private static final String SAVE = """
            insert into ingest.portal (id, division, enabled, config)
            select config ->> 'id', config ->> 'division', cast(config ->> 'enabled' as boolean), config
              from jsonb_array_elements($1::text::jsonb) as config
            on conflict (id) do update
               set division = excluded.division, enabled = excluded.enabled, config = excluded.config,
                   version = portal.version + 1, changed_at = now()
             where portal.config is distinct from excluded.config
            """;

    private final Database database;

    PostgresPortals(Pool pool) {
        database = new Database(pool);
    }

    @Override
    public List<Portal> enabled() {
        return rows(ENABLED).stream().map(StoredPortal::portal).toList();
    }

    @Override
    public Optional<Portal> find(String id) {
        return stored(id).map(StoredPortal::portal);
    }

    @Override
    public Optional<StoredPortal> stored(String id) {
        return rows(FIND, id).stream().findFirst();
    }

    @Override
    public List<StoredPortal> list(String division, String after, int limit) {
        return rows(LIST, after == null ? "" : after, division == null ? "" : division, limit);
    }

    @Override
    public Optional<StoredPortal> add(Portal portal) {
        return database.ask(ADD, json(portal)).rowCount() == 0 ? Optional.empty() : stored(portal.id());
    }

    @Override
    public Optional<StoredPortal> replace(Portal portal, long version) {
        return database.ask(REPLACE, json(portal), version).rowCount() == 0 ? Optional.empty() : stored(portal.id());
    }

    @Override
    public void save(List<Portal> portals) {
        database.ask(SAVE, portals.stream().map(PostgresPortals::json).collect(Collectors.joining(",", "[", "]")));
    }

    private List<StoredPortal> rows(String sql, Object... parameters) {
        return Statements.list(database.ask(sql, parameters), row -> storedPortal(row.getString(0)));
    }

    private static StoredPortal storedPortal(String row) {
        try {
            JsonNode json = WireEvent.json().readTree(row);
            return new StoredPortal(
                    PortalJson.read(json.get("config").toString().getBytes(StandardCharsets.UTF_8)),
                    json.get("version").asLong(),
                    OffsetDateTime.parse(json.get("changed_at").asText()).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException("the database wrote no JSON", e);
        }
    }

    private static String json(Portal portal) {
        return new String(PortalJson.write(portal), StandardCharsets.UTF_8);
    }
}
