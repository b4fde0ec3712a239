package dev.gouji.stats.store;

import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertDifference;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.PortalNotices;
import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.view.Batch;
import dev.gouji.stats.view.PortalRow;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes how portals are doing, and what that does to the alerts on them, one transaction a call. Writing something twice, or
 * what was said earlier after what was said later, changes nothing.
 */
@ApplicationScoped
public class PortalWriter {
    /** Alerts on portals have no year. */
    private static final int NO_YEAR = 0;

    private static final String UPSERT = """
            insert into stats.portal_health as p (%s) select %s from %s
            on conflict (portal) do update set %s
            where p.revision < excluded.revision
            returning portal, revision
            """.formatted(
                    Tables.PORTAL.names(),
                    Tables.PORTAL.values(),
                    Tables.PORTAL.rows(),
                    Tables.PORTAL.assignments(List.of("portal")));

    private static final String KNOWN = """
            select %s from stats.alert
            where kind = 'portal' and (organ_key, year) in (select x.organ_key, cast(x.year as integer) from %s)
            """.formatted(AlertTable.ALERTS.list(), Tables.KEY.rows());

    private final Mutiny.SessionFactory sessions;
    private final AlertWriter alerts;
    private final Quietness quietness;

    PortalWriter(Mutiny.SessionFactory sessions, AlertWriter alerts, Quietness quietness) {
        this.sessions = sessions;
        this.alerts = alerts;
        this.quietness = quietness;
    }

    /** Fails as a whole or not at all. */
    public Uni<Void> write(List<PortalRow> rows) {
        List<PortalRow> newest = Batch.newestPortals(rows);
        return sessions.withStatelessTransaction(session -> Rollups.lock(session, keys(newest))
                .chain(() -> upsert(session, newest))
                .chain(written -> written.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : known(session, written)
                                .map(known -> differences(written, known))
                                .call(events -> alerts.change(session, events))
                                .chain(events -> alerts.tell(session, events))));
    }

    private static List<ReportKey> keys(List<PortalRow> rows) {
        return rows.stream().map(row -> new ReportKey(row.portal(), NO_YEAR)).toList();
    }

    private static Uni<List<PortalRow>> upsert(Mutiny.StatelessSession session, List<PortalRow> rows) {
        return Tables.PORTAL
                .bind(session.createNativeQuery(UPSERT, Object[].class), rows)
                .getResultList()
                .map(returned -> {
                    Set<Object> written =
                            returned.stream().map(columns -> columns[0]).collect(Collectors.toSet());
                    return rows.stream()
                            .filter(row -> written.contains(row.portal()))
                            .toList();
                });
    }

    private static Uni<Map<String, Alert>> known(Mutiny.StatelessSession session, List<PortalRow> rows) {
        return Tables.KEY
                .bind(session.createNativeQuery(KNOWN, Object[].class), keys(rows))
                .getResultList()
                .map(found -> found.stream()
                        .map(AlertTable.ALERTS::of)
                        .map(AlertTable::alert)
                        .collect(Collectors.toMap(Alert::organKey, Function.identity())));
    }

    private List<AlertEvent> differences(List<PortalRow> rows, Map<String, Alert> known) {
        AlertDifference difference = new AlertDifference(quietness);
        return rows.stream()
                .flatMap(row -> {
                    Alert before = known.get(row.portal());
                    Map<String, Alert> alert = before == null ? Map.of() : Map.of(before.id(), before);
                    return difference.between(alert, PortalNotices.of(row), PortalNotices.day(row)).stream();
                })
                .toList();
    }
}
