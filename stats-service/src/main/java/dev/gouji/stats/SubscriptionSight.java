package dev.gouji.stats;

import dev.gouji.access.Belongings;
import dev.gouji.access.Caller;
import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.store.Subscriptions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Whose subscriptions the caller may see and change: what is pushed is about a division, so they belong to those who may
 * see everything in it.
 */
@Singleton
class SubscriptionSight implements Belongings {
    private static final String READ = "subscriptions.read";

    private final Caller caller;
    private final Subscriptions subscriptions;

    SubscriptionSight(Caller caller, Subscriptions subscriptions) {
        this.caller = caller;
        this.subscriptions = subscriptions;
    }

    @Override
    public String sort() {
        return "subscription";
    }

    @Override
    public Uni<Optional<Belonging>> of(String id) {
        return subscriptions.find(Scope.EVERYTHING, id).map(found -> found.map(item -> owner(item.division())));
    }

    /** Those he may see. */
    Scope scope() {
        return caller.scope(READ);
    }

    /** Whether he may see those on a division; null: the country. */
    boolean reads(String division) {
        return caller.may(READ, owner(division));
    }

    /** Whether he may have those made on a division: he has to see its alerts himself. */
    boolean changes(String division) {
        return caller.may("subscriptions.change", owner(division)) && caller.may(AlertSight.READ, owner(division));
    }

    /** His name, for what is kept of a change. */
    String name() {
        return caller.name();
    }

    private static Belonging owner(String division) {
        return new Belonging(null, division, null);
    }
}
