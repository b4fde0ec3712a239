package dev.gouji.stats.store;

import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertDifference;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.Notice;
import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.alert.ReportNotices;
import dev.gouji.stats.view.ReportKey;
import dev.gouji.stats.view.ReportRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes alerts within transactions of others. Whoever calls holds the reports that it is about, by {@link Rollups#lock}.
 */
@ApplicationScoped
class AlertWriter {
    /** Alerts outlive the views: an old version that comes once more, as in a replay, says nothing to them. */
    private static final String ADVANCE_BASIS = """
            insert into stats.alert_basis as b (%s) select %s from %s
            where not exists (
                select from stats.alert_moved m
                where m.document_id = x.document_id
                  and (m.read_at, m.checked_at, m.event_id)
                    > (cast(x.read_at as timestamptz), cast(x.checked_at as timestamptz), x.event_id))
            on conflict (organ_key, year) do update set %s
            where (b.received_at, b.document_id, b.read_at, b.checked_at, b.event_id)
                < (excluded.received_at, excluded.document_id, excluded.read_at, excluded.checked_at, excluded.event_id)
            returning organ_key, year
            """.formatted(
                    AlertTable.BASIS.names(),
                    AlertTable.BASIS.values(),
                    AlertTable.BASIS.rows(),
                    AlertTable.BASIS.assignments(List.of("organ_key", "year")));

    private static final String FORGET_BASIS = """
            delete from stats.alert_basis b using %s
            where b.organ_key = x.organ_key and b.year = cast(x.year as integer)
            """.formatted(Tables.KEY.rows());

    /** Documents that were taken for another report before. */
    private static final String NOTE_MOVED = """
            insert into stats.alert_moved as m (document_id, read_at, checked_at, event_id)
            select distinct v.document_id, v.read_at, v.checked_at, v.event_id
            from %s join stats.report_version v on v.document_id = x.document_id
            where (v.organ_key, v.year) <> (x.organ_key, cast(x.year as integer))
            order by v.document_id
            on conflict (document_id) do update
                set read_at = excluded.read_at, checked_at = excluded.checked_at, event_id = excluded.event_id
            where (m.read_at, m.checked_at, m.event_id) < (excluded.read_at, excluded.checked_at, excluded.event_id)
            """.formatted(Documents.TAKEN.rows());

    private static final String FIRST_PUBLISHED = """
            select v.organ_key, v.year, min(v.published_on)
            from %s join stats.report_version v on v.organ_key = x.organ_key and v.year = cast(x.year as integer)
            where v.published_on is not null
            group by v.organ_key, v.year
            """.formatted(Tables.KEY.rows());

    private static final String KNOWN = """
            select %s from stats.alert
            where (organ_key, year) in (select x.organ_key, cast(x.year as integer) from %s) and kind <> 'portal'
            """.formatted(AlertTable.ALERTS.list(), Tables.KEY.rows());

    private static final String UPSERT_ALERTS = """
            insert into stats.alert as a (%s) select %s from %s
            on conflict (id) do update set %s
            """.formatted(
                    AlertTable.ALERT.names(),
                    AlertTable.ALERT.values(),
                    AlertTable.ALERT.rows(),
                    AlertTable.ALERT.assignments(List.of("id", "kind", "organ_key", "year", "opened_at")));

    /** As with outcomes: held until the commit, so that sequence numbers become visible in their order. */
    private static final String LOCK_EVENTS = "select 1 from pg_advisory_xact_lock(hashtext('stats.alert_event'))";

    private static final String INSERT_EVENTS = "insert into stats.alert_event (%s) select %s from %s order by x.line"
            .formatted(AlertTable.EVENT.names(), AlertTable.EVENT.values(), AlertTable.EVENT.rows());

    private final Quietness quietness;

    AlertWriter(Quietness quietness) {
        this.quietness = quietness;
    }

    /**
     * What the versions that were just written do to the alerts; changes these, and leaves the telling for the end.
     *
     * @param traces of the events that the versions came with, by their ids
     */
    Uni<List<AlertEvent>> differences(
            Mutiny.StatelessSession session, List<ReportRow> written, Map<String, String> traces) {
        if (written.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return AlertTable.BASIS
                .bind(session.createNativeQuery(ADVANCE_BASIS, Object[].class), written)
                .getResultList()
                .map(AlertWriter::keys)
                .map(newer -> written.stream()
                        .filter(row -> newer.contains(row.key()))
                        .toList())
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(List.of()) : compared(session, rows, traces));
    }

    /** What documents were taken for before their newest reading is history from now on. */
    Uni<Void> noteMoved(Mutiny.StatelessSession session, List<Documents.Taken> before) {
        return before.isEmpty()
                ? Uni.createFrom().voidItem()
                : Documents.TAKEN
                        .bind(session.createNativeQuery(NOTE_MOVED), before)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Reports that fall back to an earlier version or are gone: alerts may know of these what they like. */
    Uni<Void> forget(Mutiny.StatelessSession session, List<ReportKey> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : Tables.KEY
                        .bind(session.createNativeQuery(FORGET_BASIS), keys)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** The matters of reports that are gone are no longer so. */
    Uni<List<AlertEvent>> gone(Mutiny.StatelessSession session, List<ReportKey> keys, LocalDate asOf) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        AlertDifference difference = new AlertDifference(quietness);
        return known(session, keys)
                .map(known -> known.values().stream()
                        .flatMap(alerts -> difference.between(withoutMissing(alerts), List.of(), asOf).stream())
                        .toList())
                .call(events -> change(session, events));
    }

    /** That it is missing, the calendar says. */
    private static Map<String, Alert> withoutMissing(Map<String, Alert> alerts) {
        return alerts.entrySet().stream()
                .filter(alert -> alert.getValue().kind() != AlertKind.MISSING)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Uni<List<AlertEvent>> compared(
            Mutiny.StatelessSession session, List<ReportRow> rows, Map<String, String> traces) {
        List<ReportKey> keys = rows.stream().map(ReportRow::key).toList();
        return firstPublished(session, keys)
                .chain(first -> known(session, keys).map(known -> {
                    AlertDifference difference = new AlertDifference(quietness);
                    List<AlertEvent> events = new ArrayList<>();
                    for (ReportRow row : rows) {
                        List<Notice> notices = ReportNotices.of(row, first.get(row.key()));
                        String trace = traces.get(row.eventId());
                        difference
                                .between(known.getOrDefault(row.key(), Map.of()), notices, ReportNotices.day(row))
                                .forEach(event -> events.add(event.tracedBy(trace)));
                    }
                    return events;
                }))
                .call(events -> change(session, events));
    }

    private static Set<ReportKey> keys(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new ReportKey((String) row[0], (Integer) row[1]))
                .collect(Collectors.toSet());
    }

    private static Uni<Map<ReportKey, LocalDate>> firstPublished(
            Mutiny.StatelessSession session, List<ReportKey> keys) {
        return Tables.KEY
                .bind(session.createNativeQuery(FIRST_PUBLISHED, Object[].class), keys)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new ReportKey((String) row[0], (Integer) row[1]), row -> (LocalDate) row[2])));
    }

    /** The alerts on these reports, by their ids. */
    static Uni<Map<ReportKey, Map<String, Alert>>> known(Mutiny.StatelessSession session, List<ReportKey> keys) {
        return Tables.KEY
                .bind(session.createNativeQuery(KNOWN, Object[].class), keys)
                .getResultList()
                .map(rows -> {
                    Map<ReportKey, Map<String, Alert>> known = new HashMap<>();
                    rows.stream()
                            .map(AlertTable.ALERTS::of)
                            .map(AlertTable::alert)
                            .forEach(alert -> known.computeIfAbsent(
                                            new ReportKey(alert.organKey(), alert.year()), none -> new HashMap<>())
                                    .put(alert.id(), alert));
                    return known;
                });
    }

    /** Brings alerts to where events took them. */
    Uni<Void> change(Mutiny.StatelessSession session, List<AlertEvent> events) {
        List<Alert> alerts = events.stream().map(AlertEvent::alert).toList();
        return alerts.isEmpty()
                ? Uni.createFrom().voidItem()
                : AlertTable.ALERT
                        .bind(session.createNativeQuery(UPSERT_ALERTS), alerts)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Numbers events and makes them known at the commit. The last thing in a transaction: others wait for it. */
    Uni<Void> tell(Mutiny.StatelessSession session, List<AlertEvent> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(LOCK_EVENTS, Integer.class)
                        .getSingleResult()
                        .chain(() -> AlertTable.EVENT
                                .bind(session.createNativeQuery(INSERT_EVENTS), events)
                                .executeUpdate())
                        .replaceWithVoid();
    }
}
