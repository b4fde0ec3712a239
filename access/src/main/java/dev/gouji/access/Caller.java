package dev.gouji.access;

import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Scope;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who asks, for resources. To be asked while the request is handled, before anything is waited for. */
@Singleton
public class Caller {
    private final CurrentVertxRequest request;
    private final Rules rules;

    Caller(CurrentVertxRequest request, Rules rules) {
        this.request = request;
        this.rules = rules;
    }

    /** Who it is; anonymous when he does not say, or when nobody came through the gate. */
    public Identity identity() {
        RoutingContext routing = request.getCurrent();
        return routing == null || routing.get(Gate.IDENTITY) == null ? Identity.ANONYMOUS : routing.get(Gate.IDENTITY);
    }

    /** His name, for what is kept of a change. */
    public String name() {
        return identity().name();
    }

    /** By what another service of ours knows him, as a header; empty when he did not say who he is. */
    public Optional<String> credentials() {
        RoutingContext routing = request.getCurrent();
        String token = routing == null ? null : routing.get(Gate.TOKEN);
        return Optional.ofNullable(token).map(Presented.BEARER::concat);
    }

    /** What he asked for: the path with its query; empty when nobody came through the gate. */
    public String asked() {
        RoutingContext routing = request.getCurrent();
        return routing == null ? "" : routing.request().uri();
    }

    /**
     * Whose things he may see or change by a permission of the matrix.
     *
     * @throws IllegalArgumentException when the matrix has no such permission
     */
    public Scope scope(String permission) {
        return rules.scope(permission, identity());
    }

    /** The same for somebody whose request is handled by a route. */
    public Scope scope(String permission, RoutingContext routing) {
        Identity who = routing.get(Gate.IDENTITY);
        return rules.scope(permission, who == null ? Identity.ANONYMOUS : who);
    }

    /** Whose things everybody may see, known or not; for what is made for all at once. */
    public Scope everybodys(String permission) {
        return rules.scope(permission, Identity.ANONYMOUS);
    }

    /** Whether he may see or change something of that owner. */
    public boolean may(String permission, Belonging owner) {
        return scope(permission).covers(owner);
    }
}
