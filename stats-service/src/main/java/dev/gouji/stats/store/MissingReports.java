package dev.gouji.stats.store;

import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertDifference;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertSubject;
import dev.gouji.stats.alert.Notice;
import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.alert.ReportNotices;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * 应报未报 by the calendar: no event of the chain says that a day has passed, so somebody has to look. Two replicas that look
 * at once find one another's alerts.
 */
@ApplicationScoped
public class MissingReports {
    private static final int AT_ONCE = 500;

    private static final String AS_OF = "select set_config('gouji.today', ?1, true)";

    private static final String CANDIDATES = """
            select m.organ_key, m.year from stats.missing_report m
            where not exists (
                select from stats.alert a
                where a.organ_key = m.organ_key and a.year = m.year and a.kind = 'missing' and a.open)
            union
            select a.organ_key, a.year from stats.alert a
            where a.kind = 'missing' and a.open
              and (a.organ_key, a.year) not in (select m.organ_key, m.year from stats.missing_report m)
            order by 1, 2 limit %d
            """.formatted(AT_ONCE);

    private static final String STILL = """
            select m.organ_key, m.year, max(m.organ_name), max(m.division)
            from %s join stats.missing_report m on m.organ_key = x.organ_key and m.year = cast(x.year as integer)
            group by m.organ_key, m.year
            """.formatted(Tables.KEY.rows());

    private final Mutiny.SessionFactory sessions;
    private final AlertWriter alerts;
    private final Quietness quietness;

    MissingReports(Mutiny.SessionFactory sessions, AlertWriter alerts, Quietness quietness) {
        this.sessions = sessions;
        this.alerts = alerts;
        this.quietness = quietness;
    }

    /**
     * Opens and resolves alerts as of a day, at most some hundred of them.
     *
     * @return how many changed; 0 when all are as they should be
     */
    public Uni<Integer> look(LocalDate today) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(AS_OF, String.class)
                .setParameter(1, today.toString())
                .getSingleResult()
                .chain(() ->
                        session.createNativeQuery(CANDIDATES, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new ReportKey((String) row[0], (Integer) row[1]))
                        .toList())
                .chain(keys -> keys.isEmpty() ? Uni.createFrom().item(0) : compare(session, keys, today)));
    }

    /** Once more, now that no report on these can come in between. */
    private Uni<Integer> compare(Mutiny.StatelessSession session, List<ReportKey> keys, LocalDate today) {
        return Rollups.lock(session, keys)
                .chain(() -> Tables.KEY
                        .bind(session.createNativeQuery(STILL, Object[].class), keys)
                        .getResultList())
                .map(MissingReports::notices)
                .chain(missing -> AlertWriter.known(session, keys).map(known -> events(keys, missing, known, today)))
                .call(events -> alerts.change(session, events))
                .call(events -> alerts.tell(session, events))
                .map(List::size);
    }

    private static Map<ReportKey, Notice> notices(List<Object[]> rows) {
        Map<ReportKey, Notice> notices = new HashMap<>();
        for (Object[] row : rows) {
            ReportKey key = new ReportKey((String) row[0], (Integer) row[1]);
            notices.put(key, ReportNotices.missing(key.organKey(), (String) row[2], (String) row[3], key.year()));
        }
        return notices;
    }

    private List<AlertEvent> events(
            List<ReportKey> keys,
            Map<ReportKey, Notice> missing,
            Map<ReportKey, Map<String, Alert>> known,
            LocalDate today) {
        AlertDifference difference = new AlertDifference(quietness);
        List<AlertEvent> events = new ArrayList<>();
        for (ReportKey key : keys) {
            String id = new AlertSubject.MissingReport(key.organKey(), key.year()).id();
            Alert alert = known.getOrDefault(key, Map.of()).get(id);
            Map<String, Alert> before = alert == null ? Map.of() : Map.of(id, alert);
            List<Notice> now = Stream.ofNullable(missing.get(key)).toList();
            events.addAll(difference.between(before, now, today));
        }
        return events;
    }
}
