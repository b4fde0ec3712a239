package dev.gouji.validate.store;

import dev.gouji.validate.comparison.Measures;
import dev.gouji.validate.comparison.PeerGroup;
import dev.gouji.validate.rule.Peers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * How the figures of organs of one kind and level lie. Looked at anew when the reports of a group have doubled; what was
 * seen is kept for good, so that all replicas compare with the same. To be called from worker threads only.
 */
@ApplicationScoped
public class PeerSpreads {
    /** With fewer, nothing can be said. */
    private static final int REPORTS_MIN = 30;
    /** More do not move a median. */
    private static final int REPORTS_MAX = 2_000;

    private static final int DOUBLED = 2;

    private static final String GROUP = "year = :year and form = :form and kind = :kind and level = :level";

    private static final String LAST = """
            select reports, encode(spreads, 'base64') as spreads from validate.peer_spread
             where %s order by reports desc limit 1
            """.formatted(GROUP);

    private static final String COUNT = "select count(*) from validate.report where " + GROUP;

    private static final String MEASURES = """
            select encode(measures, 'base64') from validate.report where %s order by organ_key limit %d
            """.formatted(GROUP, REPORTS_MAX);

    private static final String KEEP = """
            insert into validate.peer_spread (year, form, kind, level, reports, spreads)
            values (:year, :form, :kind, :level, :reports, decode(:spreads, 'base64')) on conflict do nothing
            """;

    private final Mutiny.SessionFactory sessions;

    PeerSpreads(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** What is known of a group; none while it has too few reports. */
    Optional<Peers> of(PeerGroup group) {
        Optional<Peers> last = last(group);
        int seen = last.map(Peers::reports).orElse(0);
        if (seen < REPORTS_MAX && count(group) >= Math.max(REPORTS_MIN, DOUBLED * seen)) {
            keep(group, look(group));
            return last(group);
        }
        return last;
    }

    private Optional<Peers> last(PeerGroup group) {
        return select(group, LAST, Tuple.class).stream()
                .findFirst()
                .map(row -> PackedFigures.spreads(
                        group.form(), row.get("reports", Integer.class), row.get("spreads", String.class)));
    }

    private long count(PeerGroup group) {
        return select(group, COUNT, Long.class).getFirst();
    }

    private Peers look(PeerGroup group) {
        return Measures.spread(
                group.form(),
                select(group, MEASURES, String.class).stream()
                        .map(PackedFigures::measures)
                        .toList());
    }

    private <T> List<T> select(PeerGroup group, String statement, Class<T> type) {
        return Waiting.on(() -> sessions.withStatelessSession(session -> {
            Mutiny.SelectionQuery<T> query = session.createNativeQuery(statement, type);
            name(query, group);
            return query.getResultList();
        }));
    }

    private void keep(PeerGroup group, Peers peers) {
        Waiting.on(() -> sessions.withStatelessTransaction(session -> {
            Mutiny.MutationQuery query = session.createNativeQuery(KEEP);
            name(query, group);
            return query.setParameter("reports", peers.reports())
                    .setParameter("spreads", PackedFigures.spreads(group.form(), peers))
                    .executeUpdate();
        }));
    }

    private static void name(Mutiny.AbstractQuery query, PeerGroup group) {
        query.setParameter("year", group.year());
        query.setParameter("form", group.form().name());
        query.setParameter("kind", group.kind().wire());
        query.setParameter("level", group.level().wire());
    }
}
