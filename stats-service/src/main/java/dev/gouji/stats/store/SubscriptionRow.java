package dev.gouji.stats.store;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.push.Channel;
import dev.gouji.stats.push.Interest;
import dev.gouji.stats.push.Subscription;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A subscription as those who serve it read it.
 *
 * @param afterSequence it is told what happens after this
 */
record SubscriptionRow(Subscription subscription, long afterSequence) {
    private static final int ALL_MAX = 100_000;

    static final Columns COLUMNS = Columns.of(
            "s.id",
            "s.channel",
            "s.address",
            "s.secret",
            "s.previous_secret",
            "s.previous_until",
            "s.division",
            "array_to_string(s.kinds, ',')",
            "array_to_string(s.rules, ',')",
            "array_to_string(s.severities, ',')",
            "s.digest_minutes",
            "s.after_sequence");

    /** Those that are told anything. */
    static Uni<List<SubscriptionRow>> all(Mutiny.StatelessSession session) {
        return new Select(COLUMNS, "stats.subscription s")
                .where("s.state <> 'disabled'")
                .rows(session, ALL_MAX)
                .map(rows -> rows.stream()
                        .map(row -> new SubscriptionRow(subscription(row), row.number("s.after_sequence")))
                        .toList());
    }

    boolean wants(AlertEvent event) {
        return event.sequence() > afterSequence && subscription.interest().covers(event.alert());
    }

    static Subscription subscription(Columns.Values row) {
        return new Subscription(
                row.text("s.id"),
                Channel.of(row.text("s.channel")),
                row.text("s.address"),
                row.text("s.secret"),
                row.text("s.previous_secret"),
                row.time("s.previous_until"),
                new Interest(
                        row.text("s.division"),
                        words(row, "s.kinds"),
                        words(row, "s.rules"),
                        words(row, "s.severities")),
                Duration.ofMinutes(row.integer("s.digest_minutes")));
    }

    private static Set<String> words(Columns.Values row, String column) {
        return Set.copyOf(Subscriptions.words(row.text("array_to_string(%s, ',')".formatted(column))));
    }
}
