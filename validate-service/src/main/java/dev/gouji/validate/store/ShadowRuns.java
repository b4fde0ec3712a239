package dev.gouji.validate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Shadow runs and what came of them. To be called from worker threads only. */
@ApplicationScoped
public class ShadowRuns {
    private static final String BEGIN = """
            insert into validate.shadow_run (rule_id, number, request, person, state, total)
            select :rule, coalesce(max(number), 0) + 1, :request, :person, 'waiting', :total
              from validate.shadow_run where rule_id = :rule
            returning number
            """;

    private static final String PROGRESS = """
            update validate.shadow_run set state = 'running', processed = :processed, updated_at = now()
             where rule_id = :rule and number = :number
            """;

    private static final String END = """
            update validate.shadow_run
               set state = :state, result = :result, processed = :processed, updated_at = now(), finished_at = now()
             where rule_id = :rule and number = :number
            """;

    private static final String FIND = """
            select rule_id, number, request, person, state, processed, total, result, started_at, updated_at, finished_at
              from validate.shadow_run where rule_id = :rule and number = :number
            """;

    private final Mutiny.SessionFactory sessions;

    ShadowRuns(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** A run as it is kept; request and result are JSON. */
    public record Row(
            String rule,
            int number,
            String request,
            String person,
            String state,
            long processed,
            long total,
            String result,
            Instant startedAt,
            Instant updatedAt,
            Instant finishedAt) {}

    /** Notes a run that is to be done and gives its number. */
    public int begin(String rule, String request, String person, long total) {
        return Waiting.on(
                () -> sessions.withStatelessTransaction(session -> session.createNativeQuery(BEGIN, Integer.class)
                        .setParameter("rule", rule)
                        .setParameter("request", request)
                        .setParameter("person", person)
                        .setParameter("total", total)
                        .getSingleResult()));
    }

    /** Says that a run is under way, and how far. */
    public void progress(String rule, int number, long processed) {
        Waiting.on(() -> sessions.withStatelessTransaction(session -> session.createNativeQuery(PROGRESS)
                .setParameter("processed", processed)
                .setParameter("rule", rule)
                .setParameter("number", number)
                .executeUpdate()));
    }

    /** Ends a run. */
    public void end(String rule, int number, String state, long processed, String result) {
        Waiting.on(() -> sessions.withStatelessTransaction(session -> session.createNativeQuery(END)
                .setParameter("state", state)
                .setParameter("result", result)
                .setParameter("processed", processed)
                .setParameter("rule", rule)
                .setParameter("number", number)
                .executeUpdate()));
    }

    /** A run, if there is one of that number. */
    public Optional<Row> find(String rule, int number) {
        return Waiting.on(() -> sessions.withStatelessSession(session -> session.createNativeQuery(FIND, Tuple.class)
                        .setParameter("rule", rule)
                        .setParameter("number", number)
                        .getResultList()))
                .stream()
                .findFirst()
                .map(ShadowRuns::row);
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("rule_id", String.class),
                row.get("number", Integer.class),
                row.get("request", String.class),
                row.get("person", String.class),
                row.get("state", String.class),
                row.get("processed", Long.class),
                row.get("total", Long.class),
                row.get("result", String.class),
                Moment.of(row, "started_at"),
                Moment.of(row, "updated_at"),
                Moment.of(row, "finished_at"));
    }
}
