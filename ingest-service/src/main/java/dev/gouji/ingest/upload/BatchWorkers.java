package dev.gouji.ingest.upload;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Works at open batches, its own and those that a killed process left behind: who works at one holds a lease on it, and a
 * lease that is not renewed is over.
 */
public final class BatchWorkers implements AutoCloseable {
    /** A large batch may not keep a small one waiting. */
    private static final int AT_A_TIME = 2;

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Batches batches;
    private final DocumentArchive archive;
    private final DocumentIntake intake;
    private final FileKinds kinds;
    private final Path spool;
    private final String owner;
    private final Duration lease;
    private final Told told;
    /** Names of the runs under way: each has its own, so that a lease outlives no run. */
    private final Set<String> holding = ConcurrentHashMap.newKeySet();

    private final AtomicLong runs = new AtomicLong();
    private final Semaphore news = new Semaphore(0);
    private final ExecutorService workers;
    private final ScheduledExecutorService renewals;

    /** Is told of batches, on any thread. */
    public interface Told {
        void finished(String batchId);

        /** It will be tried again. */
        void brokenOff(String batchId, Exception failure);
    }

    /**
     * @param spool folder for the copies that are worked at
     * @param owner of the leases: no two processes have the same
     * @param lease after which the batches of a process that was killed go on in another
     */
    public BatchWorkers(
            Batches batches,
            DocumentArchive archive,
            DocumentIntake intake,
            FileKinds kinds,
            Path spool,
            String owner,
            Duration lease,
            Told told) {
        this.batches = batches;
        this.archive = archive;
        this.intake = intake;
        this.kinds = kinds;
        this.spool = spool;
        this.owner = owner;
        this.lease = lease;
        this.told = told;
        this.workers = Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofPlatform().name("ingest-batch-", 1).daemon().factory());
        this.renewals = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("ingest-batch-lease").daemon().factory());
    }

    /** Begins, and goes on until it is closed. */
    public void start() {
        for (int i = 0; i < AT_A_TIME; i++) {
            workers.execute(this::work);
        }
        renewals.scheduleAtFixedRate(
                () -> holding.forEach(run -> batches.renew(run, lease)),
                lease.toMillis() / 3,
                lease.toMillis() / 3,
                TimeUnit.MILLISECONDS);
    }

    /** There is a new batch. */
    public void look() {
        news.release();
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            String name = owner + "/" + runs.incrementAndGet();
            try {
                Optional<Claim> claim = Waiting.on(batches.claim(name, lease), PATIENCE);
                if (claim.isPresent()) {
                    holding.add(name);
                    run(claim.get());
                } else if (news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (IOException e) {
                pause(); // the database is away
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                giveBack(name);
            }
        }
    }

    private void giveBack(String name) {
        if (holding.remove(name)) {
            batches.release(name); // when this does not arrive, the lease runs out by itself
        }
    }

    private void run(Claim claim) throws InterruptedException {
        try {
            if (new BatchRun(claim, batches, archive, intake, kinds, spool).toItsEnd()) {
                told.finished(claim.batch().id());
            }
        } catch (RuntimeException e) {
            told.brokenOff(claim.batch().id(), e);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops in the middle of whatever is under way and gives it back; nothing is lost. */
    @Override
    public void close() {
        renewals.shutdownNow();
        workers.shutdownNow();
        try {
            workers.awaitTermination(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
