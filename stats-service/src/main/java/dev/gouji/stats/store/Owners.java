package dev.gouji.stats.store;

import dev.gouji.access.policy.Belonging;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads whose reports, findings and alerts are. */
@ApplicationScoped
public class Owners {
    private static final String KIND =
            "(select r.kind from stats.report r where r.organ_key = a.organ_key and r.year = a.year)";
    private static final Columns OF_ALERT = Columns.of("organ_key", "division", KIND);
    private static final Columns OWNER = Columns.of("organ_key", "division", "kind");

    private final Mutiny.SessionFactory sessions;

    Owners(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Whose a finding is, also one that was decided on and is gone; empty when nobody knows it. */
    public Uni<Optional<Belonging>> ofFinding(String id) {
        return owner(new Select(OWNER, "stats.report")
                .where(
                        "(organ_key, year) in (select f.organ_key, f.year from stats.finding f where f.id = ?"
                                + " union all select d.organ_key, d.year from stats.decision d where d.finding_id = ?)",
                        id,
                        id));
    }

    /** Whose a report is; empty when there is none. */
    public Uni<Optional<Belonging>> ofReport(ReportKey key) {
        return owner(new Select(OWNER, "stats.report")
                .where("organ_key = ?", key.organKey())
                .where("year = ?", key.year()));
    }

    /** Whose an alert is; of an organ without a report nobody knows the kind. Empty when there is no such alert. */
    public Uni<Optional<Belonging>> ofAlert(String id) {
        Select alert = new Select(OF_ALERT, "stats.alert a").where("a.id = ?", id);
        return sessions.withStatelessSession(session -> alert.rows(session, 1))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Belonging(row.text("organ_key"), row.text("division"), row.text(KIND))));
    }

    private Uni<Optional<Belonging>> owner(Select select) {
        return sessions.withStatelessSession(session -> select.rows(session, 1))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Belonging(row.text("organ_key"), row.text("division"), row.text("kind"))));
    }
}
