package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.DeliveryItem;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.push.Messages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what was told, and has it told again. */
@ApplicationScoped
public class Deliveries {
    private static final Columns DELIVERY = Columns.of(
            "d.sequence",
            "e.id",
            "e.revision",
            "d.organ_key",
            "d.state",
            "d.attempts",
            "d.status",
            "d.error",
            "d.attempted_at",
            "d.next_at");

    /** Also what happened before the subscription was made; in order, and under the ids that they had. */
    private static final String REPLAY = """
            insert into stats.delivery as d (subscription_id, sequence, organ_key, state, next_at)
            select ?1, e.sequence, e.organ_key, 'pending', cast(cast(?3 as text) as timestamptz)
            from stats.alert_event e
            where e.sequence = any(cast(cast(?2 as text) as bigint[]))
            on conflict (subscription_id, sequence) do update
                set state = 'pending', attempts = 0, next_at = excluded.next_at
            """;

    private final Mutiny.SessionFactory sessions;

    private final ScopedSessions scoped;

    Deliveries(Mutiny.SessionFactory sessions, ScopedSessions scoped) {
        this.sessions = sessions;
        this.scoped = scoped;
    }

    /** A page of what was or is to be told, as far as somebody may see it, the last first. */
    public Uni<Slice<DeliveryItem>> list(Scope whose, String subscription, String state, Cursor after, int limit) {
        Select select = new Select(DELIVERY, "stats.delivery d join stats.alert_event e using (sequence)")
                .where("d.subscription_id = ?", subscription)
                .whereGiven("d.state = ?", state);
        if (after != null) {
            select.where("d.sequence < cast(? as bigint)", after.count(0));
        }
        select.orderBy("d.sequence desc");
        return scoped.within(whose, session -> select.rows(session, limit + 1))
                .map(rows -> Slice.of(rows.stream().map(Deliveries::item).toList(), limit, DeliveryItem::position));
    }

    /**
     * Tells everything of a range again that the subscription is about.
     *
     * @return how many events; empty when there is no such subscription
     */
    public Uni<Optional<Integer>> replay(String subscription, long from, long to, int max, Instant now) {
        Select own = new Select(SubscriptionRow.COLUMNS, "stats.subscription s").where("s.id = ?", subscription);
        Select range = new Select(AlertTable.EVENTS, "stats.alert_event")
                .where("sequence between cast(? as bigint) and cast(? as bigint)", from, to)
                .orderBy("sequence");
        return sessions.withStatelessTransaction(session -> own.rows(session, 1)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : range.rows(session, max)
                                .map(rows -> rows.stream()
                                        .map(AlertTable::event)
                                        .filter(event -> SubscriptionRow.subscription(found.getFirst())
                                                .interest()
                                                .covers(event.alert()))
                                        .map(event -> event.sequence())
                                        .toList())
                                .chain(sequences -> replay(session, subscription, sequences, now))
                                .map(Optional::of)));
    }

    private static Uni<Integer> replay(
            Mutiny.StatelessSession session, String subscription, List<Long> sequences, Instant now) {
        return session.createNativeQuery(REPLAY)
                .setParameter(1, subscription)
                .setParameter(2, sequences.toString().replace('[', '{').replace(']', '}'))
                .setParameter(3, now.toString())
                .executeUpdate();
    }

    private static DeliveryItem item(Columns.Values row) {
        String state = row.text("d.state");
        return new DeliveryItem(
                row.number("d.sequence"),
                Messages.webhookId(row.text("e.id"), row.integer("e.revision")),
                row.text("d.organ_key"),
                state,
                row.integer("d.attempts"),
                row.integer("d.status"),
                row.text("d.error"),
                row.time("d.attempted_at"),
                state.equals("pending") ? row.time("d.next_at") : null);
    }
}
