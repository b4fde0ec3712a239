package dev.gouji.stats.store;

import dev.gouji.stats.listing.OutcomeItem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what became of documents. */
@ApplicationScoped
public class OutcomeReader {
    private final Mutiny.SessionFactory sessions;

    OutcomeReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The outcomes after a sequence number, in ascending order. */
    public Uni<List<OutcomeItem>> after(long sequence, int limit) {
        return sessions.withSession(session -> session.createSelectionQuery(
                                "from Outcome o where o.sequence > :after order by o.sequence", OutcomeEntity.class)
                        .setParameter("after", sequence)
                        .setMaxResults(limit)
                        .getResultList())
                .map(found -> found.stream().map(OutcomeReader::item).toList());
    }

    /** The outcome of a document; empty while nothing is known of it. */
    public Uni<Optional<OutcomeItem>> find(String documentId) {
        return sessions.withSession(session -> session.createSelectionQuery(
                                "from Outcome o where o.documentId = :documentId", OutcomeEntity.class)
                        .setParameter("documentId", documentId)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(OutcomeReader::item));
    }

    private static OutcomeItem item(OutcomeEntity entity) {
        return new OutcomeItem(
                entity.sequence,
                entity.documentId,
                entity.sourceId,
                entity.outcome,
                entity.organ,
                entity.year,
                entity.code,
                entity.message,
                entity.advice,
                entity.receivedAt,
                entity.readAt,
                entity.checkedAt,
                entity.recordedAt);
    }
}
