package dev.gouji.ingest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for hashing and for what waits for a disk; since they wait most of the time, there are more than processors. */
@Singleton
class IngestWorkers implements Executor {
    private static final int WORKERS = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("ingest-worker-", 1).factory());

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
