package dev.gouji.ingest.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Sightings;
import dev.gouji.ingest.telling.ToldDocuments;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What was told of documents, beside the pages that they were found on. */
@ApplicationScoped
public class PostgresToldDocuments implements ToldDocuments {
    private static final String UNSETTLED = """
            select d.event::text as event, s.sightings::text as sightings
              from ingest.page p
              join ingest.document d on d.document_id = p.document_id
              left join ingest.sighting s on s.document_id = p.document_id
             where p.document_id is not null and (p.settled_at is null or p.settled_at < p.looked_at)
               and d.event is not null
               and not exists (select from ingest.crawl_run r where r.portal = p.portal and r.finished_at is null)
             order by p.looked_at limit $1
            """;

    private static final String TOLD = """
            insert into ingest.sighting (document_id, sightings) values ($1, $2::text::jsonb)
            on conflict (document_id) do update set sightings = excluded.sightings
            """;

    private static final String SETTLED = "update ingest.page set settled_at = now() where document_id = $1";

    private final Database database;

    public PostgresToldDocuments(Pool pool) {
        database = new Database(pool);
    }

    @Override
    public List<Unsettled> unsettled(int most) {
        List<Unsettled> unsettled = new ArrayList<>();
        for (Row row : database.ask(UNSETTLED, most)) {
            String told = row.getString("sightings");
            unsettled.add(new Unsettled(
                    read(row.getString("event"), RawDocument.class),
                    told == null ? null : read(told, Sightings.class)));
        }
        return unsettled;
    }

    @Override
    public void settle(String documentId, Sightings told) {
        if (told != null) {
            database.ask(TOLD, documentId, write(told));
        }
        database.ask(SETTLED, documentId);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return WireEvent.json().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a column of ingest.document or ingest.sighting is not what was written", e);
        }
    }

    private static String write(Sightings told) {
        try {
            return WireEvent.json().writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sightings cannot be written as JSON", e);
        }
    }
}
