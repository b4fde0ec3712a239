package dev.gouji.stats.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which dead letters were sent back. */
@ApplicationScoped
public class Redrives {
    /** The last time that a letter was sent back. */
    public record Redrive(Instant at, String person) {}

    private static final Columns COLUMNS = Columns.of("letter", "redriven_at", "person");

    private static final String FIND =
            "select %s from stats.redrive where letter = any (cast(?1 as text[]))".formatted(COLUMNS.list());

    private static final String NOTE = """
            insert into stats.redrive (letter, redriven_at, person)
            values (?1, cast(cast(?2 as text) as timestamptz), ?3)
            on conflict (letter) do update set redriven_at = excluded.redriven_at, person = excluded.person
            """;

    private final Mutiny.SessionFactory sessions;

    Redrives(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** By the ids of the letters; those that nobody sent back are not among them. */
    public Uni<Map<String, Redrive>> of(List<String> letters) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, letters.toArray(String[]::new))
                        .getResultList())
                .map(rows -> {
                    Map<String, Redrive> redrives = new HashMap<>();
                    rows.stream()
                            .map(COLUMNS::of)
                            .forEach(row -> redrives.put(
                                    row.text("letter"), new Redrive(row.time("redriven_at"), row.text("person"))));
                    return redrives;
                });
    }

    /** Keeps that somebody sent a letter back; the last time counts. */
    public Uni<Void> note(String letter, Instant at, String person) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(NOTE)
                .setParameter(1, letter)
                .setParameter(2, at.toString())
                .setParameter(3, person)
                .executeUpdate()
                .replaceWithVoid());
    }
}
