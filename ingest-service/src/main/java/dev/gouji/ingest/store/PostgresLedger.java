package dev.gouji.ingest.store;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.intake.DocumentLedger;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** The memory of published documents: one statement a batch. */
@ApplicationScoped
public class PostgresLedger implements DocumentLedger {
    private static final String KNOWN = "select d.documentId from PublishedDocument d where d.documentId in :ids";

    private static final String REMEMBER = """
            insert into ingest.document (document_id, source_id, sha256, size, event)
            select x.id, x.source, x.hash, x.size, cast(x.event as jsonb)
              from unnest(cast(:ids as text[]), cast(:sources as text[]), cast(:hashes as text[]),
                          cast(:sizes as bigint[]), cast(:events as text[])) as x (id, source, hash, size, event)
            on conflict (document_id) do nothing
            """;

    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;

    PostgresLedger(Mutiny.SessionFactory sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    @Override
    public CompletionStage<Set<String>> known(Set<String> documentIds) {
        return onOwnContext(() ->
                sessions.withStatelessSession(session -> session.createSelectionQuery(KNOWN, String.class)
                        .setParameter("ids", documentIds)
                        .getResultList()
                        .map(ids -> (Set<String>) new HashSet<>(ids))));
    }

    @Override
    public CompletionStage<Void> remember(List<RawDocument> published) {
        return onOwnContext(() -> sessions.withStatelessTransaction(session -> session.createNativeQuery(REMEMBER)
                .setParameter("ids", column(published, RawDocument::documentId, String[]::new))
                .setParameter(
                        "sources",
                        column(published, document -> document.source().id(), String[]::new))
                .setParameter("hashes", column(published, RawDocument::sha256, String[]::new))
                .setParameter("sizes", column(published, RawDocument::size, Long[]::new))
                .setParameter("events", column(published, PostgresLedger::withoutBytes, String[]::new))
                .executeUpdate()
                .replaceWithVoid()));
    }

    /** PostgreSQL keeps no U+0000, not even escaped; labels have none. */
    static String withoutBytes(RawDocument document) {
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

    /** Hibernate Reactive keeps its session in the context: two batches on one context would share one. */
    private <T> CompletionStage<T> onOwnContext(Supplier<Uni<? extends T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(nothing ->
                Uni.createFrom().deferred(work).subscribe().with(result::complete, result::completeExceptionally));
        return result;
    }
}
