package dev.gouji.stats.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** How far somebody has read the events who tells them on; one replica at a time, under a lease. */
@ApplicationScoped
public class ReaderPosition {
    private static final String CLAIM = """
            update stats.reader_position set leased_by = ?2,
                leased_until = cast(cast(?3 as text) as timestamptz) + cast(cast(?4 as text) as interval)
            where reader = ?1
              and (leased_by = ?2 or leased_until is null or leased_until < cast(cast(?3 as text) as timestamptz))
            returning sequence
            """;

    private static final String ADVANCE = """
            update stats.reader_position set sequence = ?3 where reader = ?1 and leased_by = ?2 and sequence < ?3
            """;

    private final Mutiny.SessionFactory sessions;

    ReaderPosition(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The sequence number that was read last; empty when another replica reads. */
    public Uni<Optional<Long>> claim(String reader, String worker, Instant now, Duration length) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(CLAIM, Long.class)
                .setParameter(1, reader)
                .setParameter(2, worker)
                .setParameter(3, now.toString())
                .setParameter(4, length.toString())
                .getResultList()
                .map(found -> found.stream().findFirst()));
    }

    /** Goes on to there, unless somebody else has taken over. */
    public Uni<Void> advance(String reader, String worker, long sequence) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(ADVANCE)
                .setParameter(1, reader)
                .setParameter(2, worker)
                .setParameter(3, sequence)
                .executeUpdate()
                .replaceWithVoid());
    }
}
