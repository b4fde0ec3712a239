package dev.gouji.ingest;

import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.IdempotentRequests;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Starts and stops the work at batches, and forgets old idempotency keys. */
@Singleton
class BatchLife {
    private final BatchWorkers workers;
    private final IdempotentRequests requests;
    private final Vertx vertx;
    private long purges;

    BatchLife(BatchWorkers workers, IdempotentRequests requests, Vertx vertx) {
        this.workers = workers;
        this.requests = requests;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        workers.start();
        purges = vertx.setPeriodic(TimeUnit.HOURS.toMillis(1), hour -> requests.purge());
    }

    /** While the pools are still open, so that the leases are given back. */
    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(purges);
        workers.close();
    }
}
