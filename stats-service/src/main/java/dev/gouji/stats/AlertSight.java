package dev.gouji.stats;

import dev.gouji.access.Belongings;
import dev.gouji.access.Caller;
import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.page.AlertRights;
import dev.gouji.stats.store.Owners;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whose alerts the caller may see and settle. */
@Singleton
class AlertSight implements Belongings {
    static final String READ = "alerts.read";
    private static final String SETTLE = "alerts.settle";

    private final Caller caller;
    private final Owners owners;

    AlertSight(Caller caller, Owners owners) {
        this.caller = caller;
        this.owners = owners;
    }

    @Override
    public String sort() {
        return "alert";
    }

    @Override
    public Uni<Optional<Belonging>> of(String id) {
        return owners.ofAlert(id);
    }

    /** Whose alerts. To be asked before anything is waited for. */
    Scope scope() {
        return caller.scope(READ);
    }

    /** What he may do about the alerts that he sees. To be asked before anything is waited for. */
    AlertRights rights() {
        return new AlertRights(scope(), caller.scope("alerts.explain"), caller.scope(SETTLE));
    }

    /** His name, for what is kept of a step. */
    String name() {
        return caller.name();
    }

    /** Whether he may dispatch and verify an alert, and not only explain or correct what it is about. */
    Uni<Boolean> maySettle(String alert) {
        Scope settled = caller.scope(SETTLE);
        return settled instanceof Scope.Everything
                ? Uni.createFrom().item(true)
                : owners.ofAlert(alert)
                        .map(owner -> owner.filter(settled::covers).isPresent());
    }
}
