package dev.gouji.ingest;

import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * {@code POST /v1/documents}. A route and no resource, because the body has to be counted while it arrives and an
 * oversized one be read to its end before the answer.
 */
@Singleton
class UploadRoute {
    static final String PATH = "/v1/documents";
    /** Before the handler that tears the connection down at Quarkus' own body limit, which stands at -2. */
    private static final int BEFORE_BODY_LIMIT = -100;

    private static final Logger LOG = Logger.getLogger(UploadRoute.class);

    private final DocumentIntake intake;
    private final UploadCapacity capacity;

    UploadRoute(DocumentIntake intake, UploadCapacity capacity) {
        this.intake = intake;
        this.capacity = capacity;
    }

    void register(@Observes Router router) {
        router.post(PATH).order(BEFORE_BODY_LIMIT).handler(this::receive);
    }

    private void receive(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean asksFirst = "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
        long announced = announced(request);
        if (asksFirst && announced > Submission.BYTES_MAX + UploadReader.FORM_EXTRA) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(request.response(), Problems.tooLarge(announced, Submission.BYTES_MAX));
            return;
        }
        if (asksFirst) {
            request.response().writeContinue();
        }
        boolean entered = capacity.enter();
        UploadReader reader = new UploadReader(request, capacity, entered);
        Context context = Vertx.currentContext();
        reader.read()
                .compose(submission -> Future.fromCompletionStage(intake.take(submission), context))
                .onComplete(done -> {
                    if (entered) {
                        capacity.leave(reader.held());
                    }
                    if (done.succeeded()) {
                        answer(request.response(), done.result());
                    } else {
                        answerFailure(request.response(), done.cause());
                    }
                });
    }

    private static long announced(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException e) {
            return -1; // a chunked body announces nothing
        }
    }

    private static void answer(HttpServerResponse response, Receipt receipt) {
        LOG.debugf("document taken documentId=%s duplicate=%s", receipt.documentId(), receipt.duplicate());
        response.setStatusCode(receipt.duplicate() ? 200 : 202)
                .putHeader(HttpHeaders.LOCATION, receipt.outcome())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(DocumentJson.of(receipt));
    }

    private static void answerFailure(HttpServerResponse response, Throwable failure) {
        if (response.closed()) {
            return;
        }
        Problem problem = ProblemException.in(failure);
        if (problem.status() >= 500) {
            LOG.warnf(failure.getCause(), "document not taken code=%s", problem.code());
        }
        answer(response, problem);
    }

    private static void answer(HttpServerResponse response, Problem problem) {
        if (problem.isTemporary()) {
            response.putHeader("Retry-After", String.valueOf(problem.retryAfterSeconds()));
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(DocumentJson.of(problem));
    }
}
