package dev.gouji.stats.alert;

import dev.gouji.contract.event.AlertChanged;
import dev.gouji.contract.finding.Severity;
import java.util.Locale;

/** What happened to alerts as other systems are told. */
public final class AlertOnTheWire {
    private AlertOnTheWire() {}

    /** The event of the topic for an event of the database. */
    public static AlertChanged of(AlertEvent event) {
        Alert alert = event.alert();
        return new AlertChanged(
                alert.id(),
                alert.revision(),
                event.sequence(),
                event.change().wire(),
                alert.kind().wire(),
                alert.organKey(),
                alert.organName(),
                alert.division(),
                alert.year() == 0 ? null : alert.year(),
                alert.rule(),
                Severity.valueOf(alert.severity().toUpperCase(Locale.ROOT)),
                alert.findingId(),
                alert.documentId(),
                alert.message(),
                alert.open(),
                alert.state().wire(),
                event.quiet(),
                alert.changedAt());
    }
}
