package dev.gouji.access;

import dev.gouji.access.policy.Identity;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Answers that go on for as long as somebody listens: whoever may no longer, or may something else by now, is looked up
 * again and cut off. A client whose rights were changed comes back and gets what he has now.
 */
@Singleton
class OpenRequests {
    private static final Logger LOG = Logger.getLogger(OpenRequests.class);

    private record Open(Identity who, String token, Context context, long since) {}

    private final Map<RoutingContext, Open> open = new ConcurrentHashMap<>();
    private final Credentials credentials;
    private final long lookAgainMillis;

    OpenRequests(Credentials credentials, AccessConfig config) {
        this.credentials = credentials;
        this.lookAgainMillis = config.lookAgain().toMillis();
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(lookAgainMillis, timer -> look());
    }

    /** From the thread of the request. */
    void watch(RoutingContext routing, Identity who, String token) {
        open.put(routing, new Open(who, token, Vertx.currentContext(), System.nanoTime()));
        routing.addEndHandler(end -> open.remove(routing));
        if (isOver(routing)) {
            open.remove(routing); // gone before anybody could be told
        }
    }

    private static boolean isOver(RoutingContext routing) {
        return routing.response().ended() || routing.response().closed();
    }

    private void look() {
        long now = System.nanoTime();
        open.forEach((routing, one) -> {
            if (isOver(routing)) {
                open.remove(routing); // a stream sets handlers of its own, and of each there is only one
            } else if ((now - one.since()) / 1_000_000 >= lookAgainMillis) {
                look(routing, one);
            }
        });
    }

    /** When the provider does not answer, nobody knows better than when it began. */
    private void look(RoutingContext routing, Open one) {
        credentials
                .holder(one.token())
                .subscribe()
                .with(
                        found -> {
                            if (found.filter(one.who()::equals).isEmpty()) {
                                open.remove(routing);
                                LOG.infof("cut off person=%s path=%s", one.who().name(), routing.normalizedPath());
                                one.context()
                                        .runOnContext(now -> routing.response().reset());
                            }
                        },
                        failure -> LOG.warnf("identity not verified code=GJ-807 reason='%s'", failure.getMessage()));
    }
}
