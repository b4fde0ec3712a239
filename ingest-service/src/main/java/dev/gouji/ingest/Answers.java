package dev.gouji.ingest;

import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.upload.Reply;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import org.jboss.logging.Logger;

/** Writes answers of routes. */
final class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class);

    private Answers() {}

    static void write(HttpServerResponse response, Reply reply) {
        if (response.closed()) {
            return;
        }
        if (reply.location() != null) {
            response.putHeader(HttpHeaders.LOCATION, reply.location());
        }
        if (reply.isTemporary()) {
            response.putHeader("Retry-After", String.valueOf(reply.retryAfterSeconds()));
        }
        response.setStatusCode(reply.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, reply.mediaType())
                .end(reply.body());
    }

    static void write(HttpServerResponse response, Problem problem) {
        write(response, Reception.reply(problem));
    }

    static void write(HttpServerResponse response, Throwable failure) {
        Problem problem = ProblemException.in(failure);
        if (problem.status() >= 500 && !response.closed()) {
            LOG.warnf(failure.getCause(), "document not taken code=%s", problem.code());
        }
        write(response, problem);
    }
}
