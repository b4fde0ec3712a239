package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.DecisionItem;
import dev.gouji.stats.listing.FindingDecisions;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what people decide on findings. */
@ApplicationScoped
public class Decisions {
    private static final int HISTORY_MAX = 1_000;

    private static final Columns DECISION = Columns.of("state", "year", "reason", "person", "decided_at");

    private static final Columns OF_REPORT =
            Columns.of("finding_id", "state", "year", "reason", "person", "decided_at");

    private static final String ADD = """
            insert into stats.decision (finding_id, organ_key, year, rule, cells, state, reason, person)
            select id, organ_key, year, rule, cells, :state, nullif(:reason, ''), :person
              from stats.finding where id = :finding
            """;

    private final Mutiny.SessionFactory sessions;
    private final ScopedSessions scoped;

    Decisions(Mutiny.SessionFactory sessions, ScopedSessions scoped) {
        this.sessions = sessions;
        this.scoped = scoped;
    }

    /** How a finding stands; empty when neither a finding nor a decision of that id is known in the scope. */
    public Uni<Optional<FindingDecisions>> of(String findingId, Scope whose) {
        return scoped.within(whose, session -> read(session, findingId));
    }

    /** What was decided on the findings that a report has now, by the finding's id, the first first. */
    public Uni<Map<String, List<DecisionItem>>> ofReport(ReportKey key, Scope whose) {
        Select decided = new Select(OF_REPORT, "stats.decision")
                .where(
                        "finding_id in (select f.id from stats.finding f where f.organ_key = ? and f.year = ?)",
                        key.organKey(),
                        key.year())
                .orderBy("id");
        return scoped.within(whose, session -> decided.rows(session, HISTORY_MAX))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("finding_id"),
                                Collectors.mapping(Decisions::item, Collectors.toList()))));
    }

    private static Uni<Optional<FindingDecisions>> read(Mutiny.StatelessSession session, String findingId) {
        Select history = new Select(DECISION, "stats.decision")
                .where("finding_id = ?", findingId)
                .orderBy("id");
        Select offered = new Select(DECISION, "stats.decision")
                .where("state = 'explained'")
                .where(
                        "exists (select 1 from stats.finding where finding.id = ? and finding.organ_key = decision.organ_key"
                                + " and finding.rule = decision.rule and finding.cells = decision.cells"
                                + " and finding.year > decision.year)",
                        findingId)
                .orderBy("year desc, id desc");
        Select known = new Select(Columns.of("id", "rule"), "stats.finding").where("id = ?", findingId);
        return history.rows(session, HISTORY_MAX)
                .chain(decided -> offered.rows(session, 1)
                        .chain(earlier -> known.rows(session, 1).map(finding -> {
                            if (finding.isEmpty() && decided.isEmpty()) {
                                return Optional.empty();
                            }
                            DecisionItem offer = earlier.isEmpty() ? null : item(earlier.getFirst());
                            return Optional.of(FindingDecisions.of(findingId, items(decided), offer));
                        })));
    }

    /** Adds a decision; empty when there is no finding of that id. */
    public Uni<Optional<FindingDecisions>> add(String findingId, String state, String reason, String person) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(ADD)
                .setParameter("finding", findingId)
                .setParameter("state", state)
                .setParameter("reason", reason == null ? "" : reason)
                .setParameter("person", person)
                .executeUpdate()
                .chain(added -> added == 0 ? Uni.createFrom().item(Optional.empty()) : read(session, findingId)));
    }

    private static List<DecisionItem> items(List<Columns.Values> rows) {
        return rows.stream().map(Decisions::item).toList();
    }

    private static DecisionItem item(Columns.Values row) {
        return new DecisionItem(
                row.text("state"), row.year(), row.text("reason"), row.text("person"), row.time("decided_at"));
    }
}
