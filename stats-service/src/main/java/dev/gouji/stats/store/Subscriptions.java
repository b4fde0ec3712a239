package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.listing.SubscriptionItem;
import dev.gouji.stats.push.NewSubscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps who is told what. */
@ApplicationScoped
public class Subscriptions {
    private static final int LISTED_MAX = 10_000;

    private static final BulkTable<NewSubscription> ROW = new BulkTable<NewSubscription>()
            .column("name", "text", NewSubscription::name)
            .column("channel", "text", row -> row.channel().wire())
            .column("address", "text", NewSubscription::address)
            .column("division", "text", NewSubscription::division)
            .column("kinds", "text[]", row -> array(row.kinds()))
            .column("rules", "text[]", row -> array(row.rules()))
            .column("severities", "text[]", row -> array(row.severities()))
            .column("digest_minutes", "integer", NewSubscription::digestMinutes)
            .column("state", "text", NewSubscription::state)
            .column("person", "text", NewSubscription::person)
            .column("secret", "text", NewSubscription::secret);

    private static final int COLUMNS = 11;

    private static final String INSERT = """
            insert into stats.subscription (%s, id, after_sequence, created_at, changed_at, next_at)
            select %s, ?%d, (select coalesce(max(sequence), 0) from stats.alert_event), t.t, t.t, t.t
            from %s cross join (select cast(cast(?%d as text) as timestamptz) as t) as t
            """.formatted(ROW.names(), ROW.values(), COLUMNS + 1, ROW.rows(), COLUMNS + 2);

    /** A secret that is not given stays as it is; who was disabled is asked again. */
    private static final String UPDATE = """
            update stats.subscription s set
                name = x.name, channel = x.channel, address = x.address, division = x.division,
                kinds = cast(x.kinds as text[]), rules = cast(x.rules as text[]),
                severities = cast(x.severities as text[]), digest_minutes = cast(x.digest_minutes as integer),
                state = x.state, person = x.person, secret = coalesce(x.secret, s.secret),
                disabled_because = null, changed_at = t.t, next_at = t.t
            from %s cross join (select cast(cast(?%d as text) as timestamptz) as t) as t where s.id = ?%d
            """.formatted(ROW.rows(), COLUMNS + 2, COLUMNS + 1);

    private static final String ROTATE = """
            update stats.subscription set previous_secret = secret, secret = ?2,
                previous_until = cast(cast(?3 as text) as timestamptz), changed_at = cast(cast(?4 as text) as timestamptz)
            where id = ?1
            """;

    private static final Columns ITEM = Columns.of(
            "id",
            "name",
            "channel",
            "address",
            "division",
            "array_to_string(kinds, ',')",
            "array_to_string(rules, ',')",
            "array_to_string(severities, ',')",
            "digest_minutes",
            "state",
            "disabled_because",
            "person",
            "created_at",
            "changed_at",
            "(select count(*) from stats.delivery d where d.subscription_id = s.id and d.state = 'pending')",
            "(select count(*) from stats.delivery d where d.subscription_id = s.id and d.state = 'failed')");

    private static final int PENDING = 14;
    private static final int FAILED = 15;

    private final Mutiny.SessionFactory sessions;
    private final ScopedSessions scoped;
    private final Quietness quietness;

    Subscriptions(Mutiny.SessionFactory sessions, ScopedSessions scoped, Quietness quietness) {
        this.sessions = sessions;
        this.scoped = scoped;
        this.quietness = quietness;
    }

    private static String array(List<String> words) {
        return words.isEmpty() ? null : "{" + String.join(",", words) + "}";
    }

    /** Keeps a new one; it is told what happens from now on. */
    public Uni<Void> add(String id, NewSubscription subscription) {
        return write(INSERT, id, subscription).replaceWithVoid();
    }

    /** Changes one; false when there is none. */
    public Uni<Boolean> change(String id, NewSubscription subscription) {
        return write(UPDATE, id, subscription).map(rows -> rows > 0);
    }

    private Uni<Integer> write(String sql, String id, NewSubscription subscription) {
        return sessions.withStatelessTransaction(
                session -> ROW.bind(session.createNativeQuery(sql), List.of(subscription))
                        .setParameter(COLUMNS + 1, id)
                        .setParameter(COLUMNS + 2, quietness.now().toString())
                        .executeUpdate());
    }

    /** Gives another secret; the one before signs beside it for a while. False when there is no such subscription. */
    public Uni<Boolean> rotate(String id, String secret, Duration both) {
        Instant now = quietness.now();
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(ROTATE)
                .setParameter(1, id)
                .setParameter(2, secret)
                .setParameter(3, now.plus(both).toString())
                .setParameter(4, now.toString())
                .executeUpdate()
                .map(rows -> rows > 0));
    }

    /** Takes one out, with everything that was to be told; false when there is none. */
    public Uni<Boolean> remove(String id) {
        return sessions.withStatelessTransaction(
                session -> session.createNativeQuery("delete from stats.subscription where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                        .map(rows -> rows > 0));
    }

    /** All that somebody may see, the first made first. */
    public Uni<List<SubscriptionItem>> list(Scope whose) {
        return read(whose, new Select(ITEM, "stats.subscription s").orderBy("created_at, id"));
    }

    /** One of them. */
    public Uni<Optional<SubscriptionItem>> find(Scope whose, String id) {
        return read(whose, new Select(ITEM, "stats.subscription s").where("id = ?", id))
                .map(items -> items.stream().findFirst());
    }

    /** Within their divisions by the fence of the database alone: few have any, and they are few. */
    private Uni<List<SubscriptionItem>> read(Scope whose, Select select) {
        return scoped.within(whose, session -> select.rows(session, LISTED_MAX))
                .map(rows -> rows.stream().map(Subscriptions::item).toList());
    }

    private static SubscriptionItem item(Columns.Values row) {
        return new SubscriptionItem(
                row.text("id"),
                row.text("name"),
                row.text("channel"),
                shown(row.text("address")),
                null,
                row.text("division"),
                words(row.text("array_to_string(kinds, ',')")),
                words(row.text("array_to_string(rules, ',')")),
                words(row.text("array_to_string(severities, ',')")),
                row.integer("digest_minutes"),
                row.text("state"),
                row.text("disabled_because"),
                row.text("person"),
                row.time("created_at"),
                row.time("changed_at"),
                row.numberAt(PENDING),
                row.numberAt(FAILED));
    }

    static List<String> words(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** A robot's address ends with its key. */
    private static String shown(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query) + "?…";
        return path.replaceFirst("(/hook/).+", "$1…");
    }
}
