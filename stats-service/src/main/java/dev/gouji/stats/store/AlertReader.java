package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.listing.AlertEventItem;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.AlertGroup;
import dev.gouji.stats.listing.AlertItem;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.FullAlert;
import dev.gouji.stats.listing.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads alerts and what happened to them. */
@ApplicationScoped
public class AlertReader {
    private static final int HISTORY_MAX = 1_000;

    private static final Columns GROUP = Columns.of(
            "organ_key",
            "max(organ_name)",
            "max(division)",
            "-newest_first",
            "count(*)",
            "count(*) filter (where open)",
            "count(*) filter (where open and severity = 'error')",
            "count(*) filter (where open and severity = 'warning')",
            "count(*) filter (where open and state = 'new')",
            "max(changed_at)");

    private static final Columns LAST = Columns.of("coalesce(max(sequence), 0)", "1");

    private final ScopedSessions sessions;

    AlertReader(ScopedSessions sessions) {
        this.sessions = sessions;
    }

    /** A page of the alerts, the last opened first. */
    public Uni<Slice<AlertItem>> list(AlertFilter filter, Cursor after, int limit) {
        Select select = filtered(new Select(AlertTable.ALERTS, "stats.alert"), filter);
        if (after != null) {
            select.where("number < cast(? as bigint)", after.count(0));
        }
        select.orderBy("number desc");
        return sessions.within(filter.scope().whose(), session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(AlertReader::item).toList(), limit, AlertItem::position));
    }

    /** A page of the alerts by organ and year, the newest year first. */
    public Uni<Slice<AlertGroup>> groups(AlertFilter filter, Cursor after, int limit) {
        Select select = filtered(new Select(GROUP, "stats.alert"), filter);
        if (after != null) {
            select.where(
                    "(newest_first, organ_key) > (cast(? as integer), ?)",
                    after.number(0),
                    after.parts().get(1));
        }
        select.orderBy("newest_first, organ_key").groupBy("newest_first, organ_key");
        return sessions.within(filter.scope().whose(), session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(AlertReader::group).toList(), limit, AlertGroup::position));
    }

    /** An alert with its history; empty when there is none of that id in the scope. */
    public Uni<Optional<FullAlert>> find(String id, Scope whose) {
        return sessions.within(whose, session -> full(session, id));
    }

    static Uni<Optional<FullAlert>> full(Mutiny.StatelessSession session, String id) {
        Select alert = new Select(AlertTable.ALERTS, "stats.alert").where("id = ?", id);
        Select history = new Select(AlertTable.EVENTS, "stats.alert_event")
                .where("id = ?", id)
                .orderBy("revision");
        return alert.rows(session, 1)
                .chain(found -> history.rows(session, HISTORY_MAX)
                        .map(events -> found.stream()
                                .findFirst()
                                .map(row -> FullAlert.of(
                                        item(row),
                                        events.stream()
                                                .map(AlertTable::event)
                                                .map(AlertEventItem::of)
                                                .toList()))));
    }

    /** What happened after a sequence number, in ascending order. */
    public Uni<List<AlertEvent>> after(AlertScope scope, long sequence, int limit) {
        Select select = scoped(new Select(AlertTable.EVENTS, "stats.alert_event"), scope)
                .where("sequence > cast(? as bigint)", sequence)
                .orderBy("sequence");
        return events(scope, select, limit);
    }

    /** What happened between two sequence numbers, both included, the last first. */
    public Uni<List<AlertEvent>> between(AlertScope scope, long first, long last) {
        Select select = scoped(new Select(AlertTable.EVENTS, "stats.alert_event"), scope)
                .where("sequence between cast(? as bigint) and cast(? as bigint)", first, last)
                .orderBy("sequence desc");
        return events(scope, select, (int) Math.min(last - first + 1, Integer.MAX_VALUE));
    }

    private Uni<List<AlertEvent>> events(AlertScope scope, Select select, int limit) {
        return sessions.within(scope.whose(), session -> select.rows(session, limit))
                .map(rows -> rows.stream().map(AlertTable::event).toList());
    }

    /** The sequence number of the last event, 0 when there is none. */
    public Uni<Long> head() {
        return number(Scope.EVERYTHING, new Select(LAST, "stats.alert_event"));
    }

    /** The last event of a scope before a sequence number, 0 when there is none. */
    public Uni<Long> before(AlertScope scope, long sequence) {
        Select select = scoped(new Select(LAST, "stats.alert_event"), scope);
        return number(scope.whose(), select.where("sequence < cast(? as bigint)", sequence));
    }

    private Uni<Long> number(Scope whose, Select select) {
        return sessions.within(whose, session -> select.rows(session, 1))
                .map(rows -> rows.getFirst().numberAt(0));
    }

    private static Select filtered(Select select, AlertFilter filter) {
        return scoped(select, filter.scope())
                .whereGiven("state = ?", filter.state())
                .whereGiven("open = ?", filter.open());
    }

    private static Select scoped(Select select, AlertScope scope) {
        select.whereGiven("year = ?", scope.year())
                .inDivision("division", scope.division())
                .whereGiven("kind = ?", scope.kind())
                .whereGiven("rule = ?", scope.rule())
                .whereGiven("severity = ?", scope.severity())
                .within(scope.whose());
        if (scope.organ() != null) {
            select.where("position(? in coalesce(organ_name, '') || ' ' || organ_key) > 0", scope.organ());
        }
        return select;
    }

    private static AlertItem item(Columns.Values row) {
        return AlertItem.of(AlertTable.alert(row), row.number("number"));
    }

    private static AlertGroup group(Columns.Values row) {
        int year = row.integer("-newest_first");
        return new AlertGroup(
                row.text("organ_key"),
                row.text("max(organ_name)"),
                row.text("max(division)"),
                year == 0 ? null : year,
                (int) row.numberAt(4),
                (int) row.numberAt(5),
                (int) row.numberAt(6),
                (int) row.numberAt(7),
                (int) row.numberAt(8),
                row.time("max(changed_at)"));
    }
}
