package dev.gouji.parse.isolate;

import dev.gouji.parse.decode.FileSignature;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reads documents: text in this process, formats whose readers are large and fed by strangers in child processes, which
 * are killed at their limit. Children start when they are needed and end when they have nothing to do. Safe for use by
 * many threads.
 */
public final class IsolatedReader implements Function<ReadingPool.Work, Reading>, AutoCloseable {
    private static final int DOCUMENTS_A_CHILD = 200;
    /** A child that starts on a busy machine loads its classes first; that is not the document's time. */
    private static final Duration START = Duration.ofSeconds(10);
    /** The most that a pool of threads needs to wait beyond the limit: a start, and slow work that begins late. */
    private static final Duration MARGIN = Duration.ofSeconds(150);

    private final Function<ReadingPool.Work, Reading> inProcess;
    private final String mainClass;
    private final Function<FileSignature, Optional<Duration>> limits;
    private final Duration idleAtMost;
    private final Semaphore slots;
    private final ScheduledThreadPoolExecutor clock;
    private final Set<Child> all = new HashSet<>();
    private final Deque<Child> idle = new ArrayDeque<>();
    private boolean closed;

    /** A reader with at most that many children at a time. */
    public IsolatedReader(int children) {
        this(
                new DocumentReader()::read,
                ReaderProcess.class.getName(),
                FileSignature::isolated,
                Duration.ofMinutes(1),
                children);
    }

    IsolatedReader(
            Function<ReadingPool.Work, Reading> inProcess,
            String mainClass,
            Function<FileSignature, Optional<Duration>> limits,
            Duration idleAtMost,
            int children) {
        this.inProcess = inProcess;
        this.mainClass = mainClass;
        this.limits = limits;
        this.idleAtMost = idleAtMost;
        this.slots = new Semaphore(children);
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("isolation-", 0).factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** How long a pool should wait for a document at most; the limit proper is kept here. */
    public static Duration patience(ReadingPool.Work work, Duration inProcess) {
        return FileSignature.of(work.content())
                .flatMap(FileSignature::isolated)
                .map(limit -> limit.plus(START).plus(MARGIN))
                .orElse(inProcess);
    }

    @Override
    public Reading apply(ReadingPool.Work work) {
        Optional<Duration> limit = FileSignature.of(work.content()).flatMap(limits);
        return limit.isEmpty() ? inProcess.apply(work) : isolated(work, limit.get());
    }

    private Reading isolated(ReadingPool.Work work, Duration limit) {
        slots.acquireUninterruptibly();
        try {
            Child child = take();
            Duration allowed = child.documents() == 0 ? limit.plus(START) : limit;
            Child.Outcome outcome = child.read(work, allowed);
            giveBack(child, outcome);
            return switch (outcome) {
                case Child.Outcome.Read(Reading reading) -> reading;
                case Child.Outcome.TimedOut(Duration after) ->
                    new Reading.Refused(IsolationRefusals.tookTooLong(after));
                case Child.Outcome.Died(boolean outOfMemory) ->
                    new Reading.Refused(IsolationRefusals.died(outOfMemory));
                case Child.Outcome.Failed(String trace) ->
                    throw new IllegalStateException("the reader failed in its process: " + trace);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("no process can be started to read documents", e);
        } finally {
            slots.release();
        }
    }

    private synchronized Child take() throws IOException {
        while (!idle.isEmpty()) {
            Child child = idle.pop();
            if (child.isAlive()) {
                return child;
            }
            end(child);
        }
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        Child child = new Child(mainClass, clock);
        all.add(child);
        return child;
    }

    private synchronized void giveBack(Child child, Child.Outcome outcome) {
        boolean usable = outcome instanceof Child.Outcome.Read && child.documents() < DOCUMENTS_A_CHILD;
        if (!usable || closed || !child.isAlive()) {
            end(child);
            return;
        }
        idle.push(child);
        int read = child.documents();
        clock.schedule(() -> endIdle(child, read), idleAtMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void endIdle(Child child, int documentsThen) {
        if (child.documents() == documentsThen && idle.remove(child)) {
            end(child);
        }
    }

    private void end(Child child) {
        all.remove(child);
        child.close();
    }

    /** The ids of the processes that there are. */
    synchronized List<Long> children() {
        return all.stream().map(Child::pid).toList();
    }

    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(Child::close);
        all.clear();
        idle.clear();
        clock.shutdownNow();
    }
}
