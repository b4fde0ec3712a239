package dev.gouji.validate.store;

import dev.gouji.contract.report.Report;
import dev.gouji.validate.comparison.Comparisons;
import dev.gouji.validate.comparison.Membership;
import dev.gouji.validate.comparison.PeerGroup;
import dev.gouji.validate.rule.Peers;
import dev.gouji.validate.series.ReceivedReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Comparisons with the reports that stand for their year. To be called from worker threads only. */
@ApplicationScoped
public class StoredComparisons implements Comparisons {
    /** A province has a hundred departments and as many counties; whatever is more was named wrongly. */
    private static final int MEMBERS_MAX = 1_000;

    private static final int GROUPS_MAX = 10_000;

    private static final String MEMBERS = """
            select encode(reading, 'base64') from validate.report
             where year = :year and form = :form
               and (division = :division or kind = 'government' and division like :prefix)
             order by organ_key limit %d
            """.formatted(MEMBERS_MAX);

    private record Seen(Optional<Peers> peers, Instant until) {}

    private final Mutiny.SessionFactory sessions;
    private final PeerSpreads spreads;
    private final Duration interval;
    private final Map<PeerGroup, Seen> seen = new ConcurrentHashMap<>();

    StoredComparisons(
            Mutiny.SessionFactory sessions,
            PeerSpreads spreads,
            @ConfigProperty(name = "gouji.validate.peer-interval") Duration interval) {
        this.sessions = sessions;
        this.spreads = spreads;
        this.interval = interval;
    }

    @Override
    public Optional<Peers> peers(PeerGroup group) {
        Instant now = Instant.now();
        Seen known = seen.get(group);
        if (known == null || !known.until().isAfter(now)) {
            known = new Seen(spreads.of(group), now.plus(interval));
            if (seen.size() > GROUPS_MAX) {
                seen.clear();
            }
            seen.put(group, known);
        }
        return known.peers();
    }

    @Override
    public List<Report> members(Membership membership) {
        List<String> rows = Waiting.on(() ->
                sessions.withStatelessSession(session -> session.createNativeQuery(MEMBERS, String.class)
                        .setParameter("year", membership.year())
                        .setParameter("form", membership.form().name())
                        .setParameter("division", membership.division())
                        .setParameter("prefix", membership.prefix() + "%")
                        .getResultList()));
        return rows.stream()
                .flatMap(row -> KeptReading.ofBase64(row, membership.year()).stream())
                .map(ReceivedReport::report)
                .filter(membership::has)
                .toList();
    }
}
