package dev.gouji.validate.store;

import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.series.CheckOutcome;
import dev.gouji.validate.series.ReceivedReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps what a batch changed, all of it or nothing: one transaction, for one wait for the disk. To be called from worker
 * threads only.
 */
@ApplicationScoped
public class Keeper {
    private final Mutiny.SessionFactory sessions;
    private final EarlierReports reports;
    private final Outcomes outcomes;

    Keeper(Mutiny.SessionFactory sessions, EarlierReports reports, Outcomes outcomes) {
        this.sessions = sessions;
        this.reports = reports;
        this.outcomes = outcomes;
    }

    /**
     * What a batch changed.
     *
     * @param standing the reports that stand for their organ and year now, at most one of each
     * @param copies of such reports at other addresses
     * @param fingerprints of the standing ones
     * @param outcomes of the checks, in their order
     */
    public record Changes(
            Collection<ReceivedReport> standing,
            Collection<ReceivedReport> copies,
            Collection<Fingerprint> fingerprints,
            Collection<CheckOutcome> outcomes) {}

    /** Done when the database has it. */
    public void keep(Changes changes) {
        Waiting.on(() -> sessions.withStatelessTransaction(
                session -> reports.keep(session, changes.standing(), changes.fingerprints())
                        .chain(() -> CopiesElsewhere.keep(session, changes.copies()))
                        .chain(() -> Fingerprints.keep(session, changes.fingerprints()))
                        .chain(() -> outcomes.keep(session, changes.outcomes()))));
        outcomes.kept(changes.outcomes());
    }
}
