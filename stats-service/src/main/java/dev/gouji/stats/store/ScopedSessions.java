package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Sessions on behalf of somebody: the second fence, kept by the database, behind the conditions of {@link Within}. What is read
 * in them of findings, alerts, decisions, subscriptions and deliveries lies in the scope, whatever the statement says. The role and
 * the policies are made by migrations V21 and V22; V21 says GJ-695 where the user of the database may not make a role.
 */
@ApplicationScoped
public class ScopedSessions {
    /** Both end with the transaction. */
    private static final String FENCE =
            "select set_config('gouji.scope', ?1, true), set_config('role', 'gouji_within', true)";

    private final Mutiny.SessionFactory sessions;

    ScopedSessions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Does some reading for somebody; who may see everything needs no fence. */
    <T> Uni<T> within(Scope scope, Function<Mutiny.StatelessSession, Uni<T>> reading) {
        return scope instanceof Scope.Everything
                ? sessions.withStatelessSession(reading)
                : sessions.withStatelessTransaction(session -> session.createNativeQuery(FENCE, Object[].class)
                        .setParameter(1, ScopeText.of(scope))
                        .getSingleResult()
                        .chain(() -> reading.apply(session)));
    }
}
