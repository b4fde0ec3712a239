package dev.gouji.ingest.store;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.intake.DocumentLedger;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The memory of published documents: one statement a batch, which is a transaction of its own. */
@ApplicationScoped
public class PostgresLedger implements DocumentLedger {
    private static final String KNOWN = "select document_id from ingest.document where document_id = any($1)";

    private static final String REMEMBER = """
            insert into ingest.document (document_id, source_id, sha256, size, event)
            select x.id, x.source, x.hash, x.size, cast(x.event as jsonb)
              from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[])
                   as x (id, source, hash, size, event)
            on conflict (document_id) do nothing
            """;

    private final Pool pool;

    public PostgresLedger(Pool pool) {
        this.pool = pool;
    }

    @Override
    public CompletionStage<Set<String>> known(Set<String> documentIds) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(documentIds.toArray(String[]::new)))
                .map(PostgresLedger::ids)
                .toCompletionStage();
    }

    private static Set<String> ids(RowSet<Row> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.getString(0)));
        return ids;
    }

    @Override
    public CompletionStage<Void> remember(List<RawDocument> published) {
        return pool.preparedQuery(REMEMBER)
                .execute(Tuple.of(
                        column(published, RawDocument::documentId, String[]::new),
                        column(published, document -> document.source().id(), String[]::new),
                        column(published, RawDocument::sha256, String[]::new),
                        column(published, RawDocument::size, Long[]::new),
                        column(published, PostgresLedger::withoutBytes, String[]::new)))
                .<Void>mapEmpty()
                .toCompletionStage();
    }

    /** PostgreSQL keeps no U+0000, not even escaped; labels have none. */
    private static String withoutBytes(RawDocument document) {
        RawDocument bare = new RawDocument(
                document.documentId(),
                document.source(),
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.size(),
                null);
        return new String(WireEvent.of(bare).value(), StandardCharsets.UTF_8);
    }

    private static <T> T[] column(List<RawDocument> documents, Function<RawDocument, T> value, IntFunction<T[]> array) {
        return documents.stream().map(value).toArray(array);
    }
}
