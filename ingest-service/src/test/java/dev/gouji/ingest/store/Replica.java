package dev.gouji.ingest.store;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.upload.BatchWorkers;
import dev.gouji.ingest.upload.Batches;
import dev.gouji.ingest.upload.FileKinds;
import io.vertx.sqlclient.Pool;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;

/** One of several processes that work at the same batches, as far as they share only database and archive. */
final class Replica implements AutoCloseable {
    final List<RawDocument> published = new CopyOnWriteArrayList<>();
    final List<Exception> failures = new CopyOnWriteArrayList<>();
    final Batches batches;
    private final Pool pool;
    private final BatchWorkers workers;

    Replica(DocumentArchive archive, Path spool) {
        pool = FrontierDatabase.pool(FrontierDatabase.address(), 4);
        batches = new PostgresBatches(pool);
        DocumentIntake intake = new DocumentIntake(
                archive::store,
                document -> {
                    published.add(document);
                    return CompletableFuture.completedStage(null);
                },
                new PostgresLedger(pool),
                ForkJoinPool.commonPool(),
                Clock.systemUTC(),
                Duration.ofSeconds(10));
        workers = new BatchWorkers(
                batches,
                archive,
                intake,
                new FileKinds(title -> true),
                spool,
                UUID.randomUUID().toString(),
                Duration.ofSeconds(2),
                new BatchWorkers.Told() {
                    @Override
                    public void finished(String batchId) {
                        // The database says so.
                    }

                    @Override
                    public void brokenOff(String batchId, Exception failure) {
                        failures.add(failure);
                    }
                });
    }

    Replica start() {
        workers.start();
        return this;
    }

    @Override
    public void close() {
        workers.close();
        pool.close();
    }
}
