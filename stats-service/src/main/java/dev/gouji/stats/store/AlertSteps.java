package dev.gouji.stats.store;

import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertState;
import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.alert.Step;
import dev.gouji.stats.listing.FullAlert;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes what people do with alerts. */
@ApplicationScoped
public class AlertSteps {
    /** What came of a step. */
    public sealed interface Outcome {
        /** It was taken. */
        record Taken(FullAlert alert) implements Outcome {}

        /** There is no such alert. */
        record NoAlert() implements Outcome {}

        /** It leads nowhere from the state that the alert is in. */
        record NotFrom(AlertState state) implements Outcome {}
    }

    private final Mutiny.SessionFactory sessions;
    private final AlertWriter alerts;
    private final Quietness quietness;

    AlertSteps(Mutiny.SessionFactory sessions, AlertWriter alerts, Quietness quietness) {
        this.sessions = sessions;
        this.alerts = alerts;
        this.quietness = quietness;
    }

    /** Takes a step, once: whoever takes the same one at the same time comes too late. */
    public Uni<Outcome> take(String id, Step step) {
        return sessions.withStatelessTransaction(session -> alert(session, id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(new Outcome.NoAlert())
                        : Rollups.lock(session, List.of(key(found.get())))
                                .chain(() -> alert(session, id))
                                .chain(now -> take(session, now.orElseThrow(), step))));
    }

    private Uni<Outcome> take(Mutiny.StatelessSession session, Alert alert, Step step) {
        if (!step.isLegalFrom(alert.state())) {
            return Uni.createFrom().item(new Outcome.NotFrom(alert.state()));
        }
        List<AlertEvent> events = List.of(step.on(alert, quietness.now()));
        return alerts.change(session, events)
                .chain(() -> alerts.tell(session, events))
                .chain(() -> AlertReader.full(session, alert.id()))
                .map(full -> new Outcome.Taken(full.orElseThrow()));
    }

    private static ReportKey key(Alert alert) {
        return new ReportKey(alert.organKey(), alert.year());
    }

    private static Uni<Optional<Alert>> alert(Mutiny.StatelessSession session, String id) {
        return new Select(AlertTable.ALERTS, "stats.alert")
                .where("id = ?", id)
                .rows(session, 1)
                .map(rows -> rows.stream().findFirst().map(AlertTable::alert));
    }
}
