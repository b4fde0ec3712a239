package dev.gouji.ingest.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.telling.PortalMemory;
import dev.gouji.ingest.telling.Remembered;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How portals were doing: one row a portal, with the event that was said last. */
@ApplicationScoped
public class PostgresPortalMemory implements PortalMemory {
    private static final String ALL = "select portal, seen, since, said::text as said from ingest.portal_verdict";

    /** The memory that it was made of is compared: of two replicas that see the same change, one says it. */
    private static final String KEEP = """
            insert into ingest.portal_verdict as v (portal, seen, since, revision, said, told)
            values ($1, $2, $3, $4, $5::text::jsonb, $4 = 0)
            on conflict (portal) do update
               set seen = excluded.seen, since = excluded.since, revision = excluded.revision, said = excluded.said,
                   told = v.told and v.revision = excluded.revision
             where v.seen = $6 and v.revision = $7
            """;

    private static final String UNTOLD = """
            select said::text as said from ingest.portal_verdict where not told order by portal limit $1
            """;

    private static final String TOLD =
            "update ingest.portal_verdict set told = true where portal = $1 and revision = $2";

    private final Database database;

    public PostgresPortalMemory(Pool pool) {
        database = new Database(pool);
    }

    @Override
    public Map<String, Remembered> all() {
        Map<String, Remembered> all = new HashMap<>();
        for (Row row : database.ask(ALL)) {
            Remembered one = new Remembered(
                    row.getString("portal"),
                    PortalVerdict.valueOf(row.getString("seen").toUpperCase(Locale.ROOT)),
                    Statements.time(row, "since"),
                    read(row.getString("said")));
            all.put(one.portal(), one);
        }
        return all;
    }

    @Override
    public void keep(Remembered before, Remembered after) {
        database.ask(
                KEEP,
                after.portal(),
                after.seen().wire(),
                after.since().atOffset(ZoneOffset.UTC),
                after.revision(),
                write(after.said()),
                before == null ? null : before.seen().wire(),
                before == null ? null : before.revision());
    }

    @Override
    public List<PortalHealthChanged> untold(int most) {
        return Statements.list(database.ask(UNTOLD, most), row -> read(row.getString("said")));
    }

    @Override
    public void told(PortalHealthChanged event) {
        database.ask(TOLD, event.portal(), event.revision());
    }

    private static PortalHealthChanged read(String json) {
        try {
            return json == null ? null : WireEvent.json().readValue(json, PortalHealthChanged.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of ingest.portal_verdict is not what was written", e);
        }
    }

    private static String write(PortalHealthChanged said) {
        try {
            return said == null ? null : WireEvent.json().writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can always be written as JSON", e);
        }
    }
}
