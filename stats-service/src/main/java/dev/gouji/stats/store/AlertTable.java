package dev.gouji.stats.store;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.AlertState;
import dev.gouji.stats.alert.Change;
import dev.gouji.stats.view.ReportRow;
import java.util.function.Function;

/** The columns of alerts and of what happened to them. */
final class AlertTable {
    static final BulkTable<Alert> ALERT = alert(Function.identity());

    static final BulkTable<AlertEvent> EVENT = alert(AlertEvent::alert)
            .column("change", "text", event -> event.change().wire())
            .column("person", "text", AlertEvent::person)
            .column("words", "text", AlertEvent::words)
            .column("quiet", "boolean", AlertEvent::quiet)
            .column("trace", "text", AlertEvent::trace);

    /** Up to which version of a report the alerts know. */
    static final BulkTable<ReportRow> BASIS = new BulkTable<ReportRow>()
            .column("organ_key", "text", ReportRow::organKey)
            .column("year", "integer", ReportRow::year)
            .column("received_at", "timestamptz", ReportRow::receivedAt)
            .column("document_id", "text", ReportRow::documentId)
            .column("read_at", "timestamptz", ReportRow::readAt)
            .column("checked_at", "timestamptz", ReportRow::checkedAt)
            .column("event_id", "text", ReportRow::eventId);

    /** Of an alert, and of what happened to it. */
    private static final Columns SHARED = Columns.of(
            "id",
            "kind",
            "organ_key",
            "organ_name",
            "division",
            "year",
            "rule",
            "severity",
            "cells::json",
            "finding_id",
            "document_id",
            "message_zh",
            "message_en",
            "open",
            "state",
            "revision",
            "opened_at",
            "changed_at");

    static final Columns ALERTS = Columns.of("number").and(SHARED);

    static final Columns EVENTS =
            Columns.of("sequence").and(SHARED).and(Columns.of("change", "person", "words", "quiet", "trace"));

    private AlertTable() {}

    private static <R> BulkTable<R> alert(Function<R, Alert> alert) {
        return new BulkTable<R>()
                .column("id", "text", row -> alert.apply(row).id())
                .column("kind", "text", row -> alert.apply(row).kind().wire())
                .column("organ_key", "text", row -> alert.apply(row).organKey())
                .column("organ_name", "text", row -> alert.apply(row).organName())
                .column("division", "text", row -> alert.apply(row).division())
                .column("year", "integer", row -> alert.apply(row).year())
                .column("rule", "text", row -> alert.apply(row).rule())
                .column("severity", "text", row -> alert.apply(row).severity())
                .column("cells", "jsonb", row -> alert.apply(row).cells())
                .column("finding_id", "text", row -> alert.apply(row).findingId())
                .column("document_id", "text", row -> alert.apply(row).documentId())
                .column("message_zh", "text", row -> alert.apply(row).message().zh())
                .column("message_en", "text", row -> alert.apply(row).message().en())
                .column("open", "boolean", row -> alert.apply(row).open())
                .column("state", "text", row -> alert.apply(row).state().wire())
                .column("revision", "integer", row -> alert.apply(row).revision())
                .column("opened_at", "timestamptz", row -> alert.apply(row).openedAt())
                .column("changed_at", "timestamptz", row -> alert.apply(row).changedAt());
    }

    static Alert alert(Columns.Values row) {
        return new Alert(
                row.text("id"),
                AlertKind.of(row.text("kind")),
                row.text("organ_key"),
                row.text("organ_name"),
                row.text("division"),
                row.integer("year"),
                row.text("rule"),
                row.text("severity"),
                row.text("cells"),
                row.text("finding_id"),
                row.text("document_id"),
                new Bilingual(row.text("message_zh"), row.text("message_en")),
                row.truth("open"),
                AlertState.of(row.text("state")),
                row.integer("revision"),
                row.time("opened_at"),
                row.time("changed_at"));
    }

    static AlertEvent event(Columns.Values row) {
        return new AlertEvent(
                row.number("sequence"),
                alert(row),
                Change.of(row.text("change")),
                row.text("person"),
                row.text("words"),
                row.truth("quiet"),
                row.text("trace"));
    }
}
