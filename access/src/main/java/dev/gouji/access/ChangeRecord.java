package dev.gouji.access;

import dev.gouji.access.audit.Entry;
import dev.gouji.access.audit.Line;
import dev.gouji.access.audit.WritingQueue;
import dev.gouji.access.store.AuditLog;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Writes down what is asked and answered. */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class ChangeRecord implements Changes {
    private static final Logger LOG = Logger.getLogger(ChangeRecord.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** A hundred uploads a second were a hundred transactions, each on the lock of the last line. */
    private static final long PAUSE_MILLIS = 100;

    private final WritingQueue queue;

    ChangeRecord(AuditLog log, Vertx vertx) {
        this.queue = new WritingQueue(
                entries -> log.append(entries).subscribeAsCompletionStage(),
                next -> vertx.setTimer(PAUSE_MILLIS, timer -> next.run()));
    }

    @Override
    public CompletableFuture<Line> add(Entry entry) {
        return queue.add(entry);
    }

    @Override
    public CompletableFuture<Line> gather(Entry entry) {
        return queue.gather(entry);
    }

    /** Before the pool is closed: the last answers have gone to the clients, and what they were is written down behind them. */
    void end(@Observes ShutdownEvent end) throws ExecutionException, InterruptedException {
        try {
            queue.emptied().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.errorf(
                    "lines not kept code=GJ-806 lines=%d reason='the database is slower than the end'", queue.size());
        }
    }
}
