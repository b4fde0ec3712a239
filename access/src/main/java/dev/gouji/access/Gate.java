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

    private static final int SEE_OTHER = 303;
    static final String IDENTITY = "gouji.identity";
    static final String TOKEN = "gouji.token";

    private final Credentials credentials;
    private final Rules rules;
    private final Recorder recorder;
    private final List<Belongings> belongings;
    private final OpenRequests streams;
    private final Rate rate;

    Gate(
            AccessConfig config,
            Credentials credentials,
            Rules rules,
            Recorder recorder,
            OpenRequests streams,
            @All List<Belongings> belongings) {
        this.credentials = credentials;
        this.rules = rules;
        this.recorder = recorder;
        this.streams = streams;
        this.belongings = belongings;
        this.rate = new Rate(config.checksAMinute(), System::nanoTime);
    }

    void register(@Observes Filters filters) {
        filters.register(this::ask, BEFORE_EVERY_ROUTE);
    }

    private void ask(RoutingContext routing) {
        routing.request().pause(); // the body waits until it is known who reads it
        switch (Presented.by(routing.request())) {
            case Presented.Nothing nothing -> decide(routing, Identity.ANONYMOUS);
            case Presented.FromElsewhere elsewhere -> decide(routing, Identity.ANONYMOUS);
            case Presented.Unknown unknown -> refuse(routing, Answers.WHO_ASKS);
            case Presented.Header header -> verify(routing, header.token(), () -> refuse(routing, Answers.WHO_ASKS));
            // A cookie that is of no use any more keeps nobody from what is everybody's.
            case Presented.Kept kept -> verify(routing, kept.token(), () -> decide(routing, Identity.ANONYMOUS));
        }
    }

    private void verify(RoutingContext routing, String token, Runnable otherwise) {
        credentials
                .holder(token)
                .emitOn(onItsThread())
                .subscribe()
                .with(
                        found -> found.ifPresentOrElse(
                                who -> {
                                    routing.put(TOKEN, token);
                                    decide(routing, who);
                                },
                                otherwise),
                        failure -> {
                            LOG.warnf("identity not verified code=GJ-807 reason='%s'", failure.getMessage());
                            refuse(routing, Answers.ISSUER_AWAY);
                        });
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
            case Verdict.WhoAsks nobody -> askWho(routing);
            case Verdict.Forbidden forbidden -> refuse(routing, Answers.FORBIDDEN);
            case Verdict.Allowed allowed -> enter(routing, who, allowed, path);
        }
    }

    /** A page sends to the page on which one signs in; everything else says that somebody has to say who he is. */
    private static void askWho(RoutingContext routing) {
        if (Presented.by(routing.request()) instanceof Presented.FromElsewhere) {
            refuse(routing, Answers.FROM_ELSEWHERE);
        } else if (routing.request().method().equals(HttpMethod.GET) && ForPeople.asks(routing)) {
            resume(routing);
            routing.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader("Location", ForPeople.signIn(routing))
                    .putHeader("Cache-Control", "no-store")
                    .end();
        } else {
            refuse(routing, Answers.WHO_ASKS);
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

    private void pass(RoutingContext routing, Identity who) {
        routing.put(IDENTITY, who);
        String token = routing.get(TOKEN);
        if (token != null) {
            streams.watch(routing, who, token);
        }
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

    static String address(RoutingContext routing) {
        return String.valueOf(routing.request().remoteAddress().hostAddress());
    }
}
