package dev.gouji.access;

import dev.gouji.access.limit.Rate;
import dev.gouji.access.policy.Endpoint;
import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Matrix;
import dev.gouji.access.policy.Scope;
import dev.gouji.access.policy.Verdict;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/**
 * The one place where it is decided who may pass: before the resources, the routes and the static files of whatever
 * service this is part of. Denied is what the matrix does not allow. Answers 401, 403, 404, 405, 429 itself.
 */
@Singleton
class Gate {
    private static final Logger LOG = Logger.getLogger(Gate.class);
    /** A filter of this priority runs at order -150: the routes of ingest that count a body stand at -100. */
    private static final int BEFORE_EVERY_ROUTE = 150;

    private static final String BEARER = "Bearer ";
    static final String IDENTITY = "gouji.identity";

    private final Credentials credentials;
    private final Rules rules;
    private final Recorder recorder;
    private final List<Belongings> belongings;
    private final Rate rate;

    Gate(
            AccessConfig config,
            Credentials credentials,
            Rules rules,
            Recorder recorder,
            @All List<Belongings> belongings) {
        this.credentials = credentials;
        this.rules = rules;
        this.recorder = recorder;
        this.belongings = belongings;
        this.rate = new Rate(config.checksAMinute(), System::nanoTime);
    }

    void register(@Observes Filters filters) {
        filters.register(this::ask, BEFORE_EVERY_ROUTE);
    }

    private void ask(RoutingContext routing) {
        routing.request().pause(); // the body waits until it is known who reads it
        String header = routing.request().getHeader("Authorization");
        if (header == null) {
            decide(routing, Identity.ANONYMOUS);
        } else if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            refuse(routing, Answers.WHO_ASKS);
        } else {
            credentials
                    .holder(header.substring(BEARER.length()).strip())
                    .emitOn(onItsThread())
                    .subscribe()
                    .with(
                            found -> found.ifPresentOrElse(
                                    who -> decide(routing, who), () -> refuse(routing, Answers.WHO_ASKS)),
                            failure -> {
                                LOG.warnf("identity not verified code=GJ-807 reason='%s'", failure.getMessage());
                                refuse(routing, Answers.ISSUER_AWAY);
                            });
        }
    }

    private void decide(RoutingContext routing, Identity who) {
        List<String> path = Matrix.segments(routing.normalizedPath());
        String method = routing.request().method().name();
        if (routing.normalizedPath().indexOf(';') >= 0) {
            refuse(routing, Answers.NOT_THERE); // resources would pass over what stands behind it, and be another path
            return;
        }
        if (routing.request().method().equals(HttpMethod.OPTIONS)) {
            pass(routing, who); // says which verbs there are and does nothing
            return;
        }
        switch (rules.decide(method, path, who)) {
            case Verdict.NoSuchPath none -> refuse(routing, Answers.NOT_THERE);
            case Verdict.NoSuchVerb none -> refuse(routing, Answers.NO_SUCH_VERB);
            case Verdict.WhoAsks nobody -> refuse(routing, Answers.WHO_ASKS);
            case Verdict.Forbidden forbidden -> refuse(routing, Answers.FORBIDDEN);
            case Verdict.Allowed allowed -> enter(routing, who, allowed, path);
        }
    }

    private void enter(RoutingContext routing, Identity who, Verdict.Allowed allowed, List<String> path) {
        int wait = allowed.rated() ? rate.secondsToWait(address(routing)) : 0;
        if (wait > 0) {
            resume(routing);
            Answers.TOO_OFTEN.write(routing, wait);
            return;
        }
        inScope(allowed, path)
                .emitOn(onItsThread())
                .subscribe()
                .with(
                        inside -> {
                            if (inside) {
                                record(routing, who, allowed.endpoint());
                            } else {
                                refuse(routing, Answers.NOT_THERE);
                            }
                        },
                        failure -> {
                            LOG.warnf("scope not known code=GJ-806 reason='%s'", failure.getMessage());
                            refuse(routing, Answers.NOT_RECORDED);
                        });
    }

    /** Whoever was asked answers on a thread of his own; the request goes on on its. */
    private static Executor onItsThread() {
        Context context = Vertx.currentContext();
        return task -> context.runOnContext(now -> task.run());
    }

    /** What nobody can say the owner of is nobody's but theirs who may see everything. */
    private Uni<Boolean> inScope(Verdict.Allowed allowed, List<String> path) {
        Endpoint endpoint = allowed.endpoint();
        if (endpoint.object().isEmpty() || allowed.scope() instanceof Scope.Everything) {
            return Uni.createFrom().item(true);
        }
        String id = URLDecoder.decode(endpoint.idIn(path).replace("+", "%2B"), StandardCharsets.UTF_8);
        return belongings.stream()
                .filter(things -> things.sort().equals(endpoint.object()))
                .findFirst()
                .map(things -> things.of(id).map(found -> found.filter(allowed.scope()::covers)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(Optional::isPresent);
    }

    private void record(RoutingContext routing, Identity who, Endpoint endpoint) {
        recorder.begin(routing, who, endpoint, address(routing)).whenComplete((done, failure) -> {
            if (failure == null) {
                pass(routing, who);
            } else {
                refuse(routing, Answers.NOT_RECORDED);
            }
        });
    }

    private static void pass(RoutingContext routing, Identity who) {
        routing.put(IDENTITY, who);
        resume(routing);
        routing.next();
    }

    private static void refuse(RoutingContext routing, Answers answer) {
        LOG.debugf("refused code=%s path=%s", answer.code(), routing.normalizedPath());
        resume(routing);
        answer.write(routing);
    }

    private static void resume(RoutingContext routing) {
        if (!routing.request().isEnded()) {
            routing.request().resume();
        }
    }

    private static String address(RoutingContext routing) {
        return String.valueOf(routing.request().remoteAddress().hostAddress());
    }
}
