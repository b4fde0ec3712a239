package dev.gouji.ingest;

import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.Batch;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.MemberResult;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /v1/batches/{id}/events}: server-sent events. Each result of a member is an event whose id is its number, so a
 * client that comes back with {@code Last-Event-ID} misses none, on whichever replica. Progress is told in between, and
 * {@code finished} is the last.
 */
@Singleton
class BatchEventsRoute {
    private static final int AT_ONCE = 200;
    private static final long LOOK_MILLIS = 500;
    private static final int QUIET_LOOKS_MAX = 30;

    private final Batches batches;
    private final Vertx vertx;
    private volatile boolean leaving;

    BatchEventsRoute(Batches batches, Vertx vertx) {
        this.batches = batches;
        this.vertx = vertx;
    }

    /** The end waits for requests that are under way; listeners come back with what they saw last. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    void register(@Observes Router router) {
        router.get("/v1/batches/:id/events")
                .order(UploadRoute.BEFORE_BODY_LIMIT)
                .handler(this::open);
    }

    private void open(RoutingContext routing) {
        String id = routing.pathParam("id");
        HttpServerResponse response = routing.response();
        if (!Batch.isId(id)) {
            Answers.write(response, Problems.unknownBatch(id));
            return;
        }
        Context context = vertx.getOrCreateContext();
        Future.fromCompletionStage(batches.progress(id), context).onComplete(found -> {
            if (found.failed()) {
                Answers.write(response, Problems.unavailable("数据库", "database").asException(found.cause()));
            } else if (found.result().isEmpty()) {
                Answers.write(response, Problems.unknownBatch(id));
            } else {
                response.setChunked(true)
                        .putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                        .putHeader("Cache-Control", "no-store")
                        .putHeader("X-Accel-Buffering", "no");
                new Listener(id, response, context, lastSeen(routing)).look();
            }
        });
    }

    private static int lastSeen(RoutingContext routing) {
        try {
            return Math.max(0, Integer.parseInt(routing.request().getHeader("Last-Event-ID")));
        } catch (NumberFormatException e) {
            return 0; // none, or none of ours: from the beginning
        }
    }

    /** One who listens; everything on one event loop. */
    private final class Listener {
        private final String id;
        private final HttpServerResponse response;
        private final Context context;
        private int last;
        private int quietLooks;
        private BatchProgress told;

        Listener(String id, HttpServerResponse response, Context context, int last) {
            this.id = id;
            this.response = response;
            this.context = context;
            this.last = last;
        }

        private void look() {
            if (response.closed() || response.ended()) {
                return;
            }
            if (response.writeQueueFull()) {
                later(LOOK_MILLIS);
                return;
            }
            Future.fromCompletionStage(batches.results(id, last, AT_ONCE), context)
                    .compose(results -> Future.fromCompletionStage(batches.progress(id), context)
                            .map(progress -> tell(results, progress)))
                    .onComplete(done -> later(done.succeeded() && done.result() ? 1 : LOOK_MILLIS));
        }

        private void later(long millis) {
            vertx.setTimer(millis, timer -> context.runOnContext(nothing -> look()));
        }

        /** Whether there is more to tell at once. */
        private boolean tell(List<MemberResult.Numbered> results, Optional<BatchProgress> found) {
            for (MemberResult.Numbered result : results) {
                last = result.number();
                event("member", String.valueOf(last), BatchJson.of(result));
            }
            BatchProgress progress = found.orElse(told);
            boolean more = progress != null && last < progress.done();
            if (progress != null && !progress.equals(told) && !more) {
                told = progress;
                quietLooks = 0;
                event(progress.isFinished() ? "finished" : "progress", null, BatchJson.of(progress));
            } else if (results.isEmpty() && ++quietLooks > QUIET_LOOKS_MAX) {
                quietLooks = 0;
                response.write(": still here\n\n");
            }
            if (!more && (leaving || progress != null && progress.isFinished())) {
                response.end();
            }
            return more;
        }

        private void event(String type, String eventId, Map<String, Object> data) {
            String numbered = eventId == null ? "" : "id: " + eventId + "\n";
            response.write("%sevent: %s\ndata: %s\n\n".formatted(numbered, type, DocumentJson.write(data)));
        }
    }
}
