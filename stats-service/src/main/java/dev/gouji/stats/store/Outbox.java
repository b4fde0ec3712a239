package dev.gouji.stats.store;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.push.Delivery;
import dev.gouji.stats.push.Settlement;
import dev.gouji.stats.push.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What is to be told to whom. Events become deliveries once, in their order; a subscription is served by one worker at a
 * time, under a lease that ends with its process.
 */
@ApplicationScoped
public class Outbox {
    private static final int SPREAD_AT_ONCE = 500;

    private record Owed(Subscription to, AlertEvent event, Instant now) {}

    private static final BulkTable<Owed> OWED = new BulkTable<Owed>()
            .column("subscription_id", "text", row -> row.to().id())
            .column("sequence", "bigint", row -> row.event().sequence())
            .column("organ_key", "text", row -> row.event().alert().organKey())
            .column("next_at", "timestamptz", Owed::now);

    private static final BulkTable<Settlement> SETTLED = new BulkTable<Settlement>()
            .column("sequence", "bigint", Settlement::sequence)
            .column("state", "text", Settlement::state)
            .column("attempts", "integer", Settlement::attempts)
            .column("next_at", "timestamptz", Settlement::nextAt)
            .column("status", "integer", Settlement::status)
            .column("error", "text", Settlement::error)
            .column("attempted_at", "timestamptz", Settlement::attemptedAt);

    private static final int SETTLED_COLUMNS = 7;

    private static final Columns DUE =
            new Columns(Stream.concat(AlertTable.EVENTS.names().stream(), Stream.of("attempts"))
                    .toList());

    private static final String OWE = """
            insert into stats.delivery (%s, state) select %s, 'pending' from %s order by x.line on conflict do nothing
            """.formatted(OWED.names(), OWED.values(), OWED.rows());

    private static final String LEASE = """
            update stats.subscription s set leased_by = ?1, leased_until = cast(cast(?2 as text) as timestamptz) + cast(cast(?3 as text) as interval)
            where s.id in (
                select c.id from stats.subscription c
                where c.state = 'active' and c.next_at <= cast(cast(?2 as text) as timestamptz)
                  and (c.leased_until is null or c.leased_until < cast(cast(?2 as text) as timestamptz))
                  and exists (
                      select from stats.delivery d
                      where d.subscription_id = c.id and d.state = 'pending' and d.next_at <= cast(cast(?2 as text) as timestamptz))
                order by c.next_at limit cast(?4 as integer) for update skip locked)
            returning %s
            """.formatted(SubscriptionRow.COLUMNS.list());

    private static final String RENEW = """
            update stats.subscription set leased_until = cast(cast(?2 as text) as timestamptz) + cast(cast(?3 as text) as interval) where leased_by = ?1
            """;

    /** Whoever returns late finds that somebody else has the lease, and leaves it. */
    private static final String RELEASE = """
            update stats.subscription set leased_by = null, leased_until = null, next_at = cast(cast(?3 as text) as timestamptz)
            where id = ?1 and leased_by = ?2
            """;

    private static final String DISABLE = """
            update stats.subscription set state = 'disabled', disabled_because = ?2 where id = ?1
            """;

    private static final String SETTLE = """
            update stats.delivery d set
                state = x.state, attempts = cast(x.attempts as integer), next_at = cast(x.next_at as timestamptz),
                status = cast(x.status as integer), error = x.error, attempted_at = cast(x.attempted_at as timestamptz)
            from %s where d.subscription_id = ?%d and d.sequence = cast(x.sequence as bigint)
            """.formatted(SETTLED.rows(), SETTLED_COLUMNS + 1);

    private final Mutiny.SessionFactory sessions;

    Outbox(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Makes deliveries of the next events.
     *
     * @return how many events were read; 0 when there is nothing new, or somebody else is at it
     */
    public Uni<Integer> spread(Instant now) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(
                        "select sequence from stats.reader_position where reader = 'push' for update skip locked",
                        Long.class)
                .getResultList()
                .chain(position -> position.isEmpty()
                        ? Uni.createFrom().item(0)
                        : events(session, position.getFirst())
                                .chain(events -> spread(session, events, now).map(done -> events.size()))));
    }

    private static Uni<List<AlertEvent>> events(Mutiny.StatelessSession session, long after) {
        return new Select(AlertTable.EVENTS, "stats.alert_event")
                .where("sequence > cast(? as bigint)", after)
                .orderBy("sequence")
                .rows(session, SPREAD_AT_ONCE)
                .map(rows -> rows.stream().map(AlertTable::event).toList());
    }

    private static Uni<Void> spread(Mutiny.StatelessSession session, List<AlertEvent> events, Instant now) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return SubscriptionRow.all(session)
                .map(subscriptions -> {
                    List<Owed> owed = new ArrayList<>();
                    for (AlertEvent event : events) {
                        for (SubscriptionRow row : subscriptions) {
                            if (!event.quiet() && row.wants(event)) {
                                owed.add(new Owed(row.subscription(), event, now));
                            }
                        }
                    }
                    return owed;
                })
                .chain(owed -> owe(session, owed))
                .chain(() -> session.createNativeQuery(
                                "update stats.reader_position set sequence = ?1 where reader = 'push'")
                        .setParameter(1, events.getLast().sequence())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> owe(Mutiny.StatelessSession session, List<Owed> owed) {
        return owed.isEmpty()
                ? Uni.createFrom().voidItem()
                : OWED.bind(session.createNativeQuery(OWE), owed)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Takes subscriptions that something is due for and nobody serves. */
    public Uni<List<Subscription>> lease(String worker, Instant now, Duration length, int limit) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(LEASE, Object[].class)
                .setParameter(1, worker)
                .setParameter(2, now.toString())
                .setParameter(3, length.toString())
                .setParameter(4, limit)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(SubscriptionRow.COLUMNS::of)
                        .map(SubscriptionRow::subscription)
                        .toList()));
    }

    /** Keeps what a worker has. */
    public Uni<Integer> renew(String worker, Instant now, Duration length) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(RENEW)
                .setParameter(1, worker)
                .setParameter(2, now.toString())
                .setParameter(3, length.toString())
                .executeUpdate());
    }

    /** Gives a subscription back until then. */
    public Uni<Void> release(String id, String worker, Instant nextAt) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(RELEASE)
                .setParameter(1, id)
                .setParameter(2, worker)
                .setParameter(3, nextAt.toString())
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Tells somebody nothing more. */
    public Uni<Void> disable(String id, String reason) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(DISABLE)
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate()
                .replaceWithVoid());
    }

    /** What is due for a subscription, in order: nothing of an organ of which something earlier has to wait. */
    public Uni<List<Delivery>> due(String id, Instant now, int limit) {
        String due = """
                (select e.*, d.attempts, d.state as delivery_state, d.next_at, d.subscription_id
                 from stats.delivery d join stats.alert_event e using (sequence)) as x""";
        Select select = new Select(DUE, due)
                .where("subscription_id = ? and delivery_state = 'pending'", id)
                .where("next_at <= cast(cast(? as text) as timestamptz)", now.toString())
                .where(
                        "not exists (select from stats.delivery e where e.subscription_id = x.subscription_id"
                                + " and e.organ_key = x.organ_key and e.state = 'pending' and e.sequence < x.sequence"
                                + " and e.next_at > cast(cast(? as text) as timestamptz))",
                        now.toString())
                .orderBy("sequence");
        return sessions.withStatelessSession(session -> select.rows(session, limit))
                .map(rows -> rows.stream()
                        .map(row -> new Delivery(AlertTable.event(row), row.integer("attempts")))
                        .toList());
    }

    /** Writes down what came of attempts. */
    public Uni<Void> settle(String id, List<Settlement> settlements) {
        return settlements.isEmpty()
                ? Uni.createFrom().voidItem()
                : sessions.withStatelessTransaction(
                        session -> SETTLED.bind(session.createNativeQuery(SETTLE), settlements)
                                .setParameter(SETTLED_COLUMNS + 1, id)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** When an address was sent messages, whatever subscriptions they were for. */
    public Uni<List<Instant>> sent(String address, Instant since) {
        Select select = new Select(
                        Columns.of("max(d.attempted_at)", "count(*)"),
                        "stats.delivery d join stats.subscription s on s.id = d.subscription_id")
                .where("s.address = ?", address)
                .where("d.attempted_at > cast(cast(? as text) as timestamptz)", since.toString())
                .groupBy("s.id, d.attempted_at");
        return sessions.withStatelessSession(session -> select.rows(session, SPREAD_AT_ONCE))
                .map(rows -> rows.stream()
                        .map(row -> row.time("max(d.attempted_at)"))
                        .toList());
    }
}
