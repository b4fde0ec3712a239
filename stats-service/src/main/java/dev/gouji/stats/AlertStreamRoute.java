package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.WrongParameterException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code GET /v1/alerts/stream}: server-sent events whose ids are sequence numbers of the database, so that a client that
 * comes back with {@code Last-Event-ID}, to whichever replica, misses none and gets none twice.
 */
@Singleton
class AlertStreamRoute {
    static final String PATH = "/v1/alerts/stream";

    /** Before the resources, of which one takes whatever follows the alerts for an id. */
    private static final int BEFORE_RESOURCES = -100;

    private static final Set<String> PARAMETERS = AlertFilter.with("after");

    private final AlertStream stream;
    private final AlertConfig config;
    private final Vertx vertx;
    private final Caller caller;

    AlertStreamRoute(AlertStream stream, AlertConfig config, Vertx vertx, Caller caller) {
        this.caller = caller;
        this.stream = stream;
        this.config = config;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(BEFORE_RESOURCES).handler(this::open);
    }

    private void open(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        try {
            Map<String, List<String>> query = routing.queryParams().names().stream()
                    .collect(Collectors.toMap(
                            name -> name, name -> routing.queryParams().getAll(name)));
            Parameters parameters = new Parameters(query, PARAMETERS);
            AlertScope scope = AlertFilter.scope(parameters).within(caller.scope(AlertSight.READ, routing));
            long position = position(routing.request().getHeader("Last-Event-ID"), parameters);
            StreamClient client = new StreamClient(
                    stream, scope, position, response, vertx.getOrCreateContext(), config.streamHeartbeat());
            if (!client.open()) {
                response.putHeader("Retry-After", "5");
                write(response, AlertProblems.tooManyListeners());
            }
        } catch (WrongParameterException wrong) {
            write(
                    response,
                    Problem.wrongParameter(wrong.parameter(), wrong.expectedZh(), wrong.expectedEn(), wrong.found()));
        }
    }

    private static long position(String lastEventId, Parameters parameters) {
        if (lastEventId != null && lastEventId.matches("\\d{1,18}")) {
            return Long.parseLong(lastEventId);
        }
        return parameters.text("after") == null ? StreamClient.NOW : parameters.after();
    }

    private static void write(HttpServerResponse response, Problem problem) {
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", Answer.PROBLEM)
                .end(Buffer.buffer(Answer.bytes(problem)));
    }
}
