package dev.gouji.ingest;

import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.OnceOnly;
import dev.gouji.watch.Trace;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * {@code POST /v1/documents}. A route and no resource, because the body has to be counted while it arrives and an
 * oversized one be read to its end before the answer.
 */
@Singleton
class UploadRoute {
    static final String PATH = "/v1/documents";
    static final String KEY = "Idempotency-Key";
    /** Before the handler that tears the connection down at Quarkus' own body limit, which stands at -2. */
    static final int BEFORE_BODY_LIMIT = -100;

    private final Reception reception;
    private final UploadCapacity capacity;
    private final SpoolFolder spool;

    UploadRoute(Reception reception, UploadCapacity capacity, SpoolFolder spool) {
        this.reception = reception;
        this.capacity = capacity;
        this.spool = spool;
    }

    void register(@Observes Router router) {
        router.post(PATH).order(BEFORE_BODY_LIMIT).handler(this::receive);
    }

    private void receive(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean asksFirst = "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
        long announced = announced(request);
        if (asksFirst && announced > UploadReader.BYTES_MAX + UploadReader.FORM_EXTRA) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Answers.write(request.response(), Problems.tooMuchAtOnce(announced, UploadReader.BYTES_MAX));
            return;
        }
        if (asksFirst) {
            request.response().writeContinue();
        }
        boolean entered = capacity.enter();
        UploadReader reader = new UploadReader(request, capacity, spool, entered);
        Context context = Vertx.currentContext();
        Trace trace = Trace.current();
        reader.read()
                .compose(received -> Future.fromCompletionStage(
                        trace.doing(() -> reception.take(received, key(request)))
                                .get(),
                        context))
                .onComplete(done -> {
                    reader.discard();
                    if (entered) {
                        capacity.leave();
                    }
                    if (done.succeeded()) {
                        Answers.write(request.response(), done.result());
                    } else {
                        Answers.write(request.response(), done.cause());
                    }
                });
    }

    /**
     * The key of the request, null when there is none.
     *
     * @throws ProblemException GJ-400
     */
    static String key(HttpServerRequest request) {
        return OnceOnly.key(request.getHeader(KEY));
    }

    private static long announced(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException e) {
            return -1; // a chunked body announces nothing
        }
    }
}
