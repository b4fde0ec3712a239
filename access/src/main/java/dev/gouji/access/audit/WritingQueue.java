package dev.gouji.access.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Entries on their way to where they are kept. Each line hangs on the one before, so there is one writing at a time; what
 * comes meanwhile goes into the next one together. Entries that nobody waits for are gathered: one that comes alone is written
 * at once, of a stream of them those of a pause together. A writing that fails fails for its own entries alone.
 */
public final class WritingQueue {
    private static final int AT_ONCE = 500;
    private static final int WAITING_MAX = 10_000;

    private record Waiting(Entry entry, CompletableFuture<Line> written) {}

    private final Function<List<Entry>, CompletableFuture<List<Line>>> writer;
    private final Executor afterAPause;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private List<Waiting> atWork = List.of();
    private CompletableFuture<Void> empty = CompletableFuture.completedFuture(null);
    /** Somebody waits for one of those that wait. */
    private boolean urgent;

    private boolean pausing;

    /**
     * @param writer returns a line for each entry, in their order
     * @param afterAPause runs what it is given after the time for which entries may be gathered
     */
    public WritingQueue(Function<List<Entry>, CompletableFuture<List<Line>>> writer, Executor afterAPause) {
        this.writer = writer;
        this.afterAPause = afterAPause;
    }

    /** Writes an entry as soon as can be. Fails when it was not written, or when too many wait already. */
    public CompletableFuture<Line> add(Entry entry) {
        Waiting one = enqueued(entry, true);
        writeNext();
        return one.written();
    }

    /** The same for one that may wait for others to come. */
    public CompletableFuture<Line> gather(Entry entry) {
        Waiting one = enqueued(entry, false);
        boolean alone;
        synchronized (this) {
            alone = !pausing;
            pausing = true; // by one thread alone, or two would pause in turns
        }
        if (alone) {
            writeAndPause();
        }
        return one.written();
    }

    private synchronized Waiting enqueued(Entry entry, boolean nowPlease) {
        Waiting one = new Waiting(entry, new CompletableFuture<>());
        if (waiting.size() >= WAITING_MAX) {
            one.written().completeExceptionally(new IllegalStateException("too many lines wait for the database"));
            return one;
        }
        if (size() == 0) {
            empty = new CompletableFuture<>();
        }
        urgent |= nowPlease;
        waiting.add(one);
        return one;
    }

    /** Writes all there is; done when that, and what comes until then, is written or has failed. */
    public CompletableFuture<Void> emptied() {
        synchronized (this) {
            urgent = !waiting.isEmpty();
        }
        writeNext();
        synchronized (this) {
            return empty;
        }
    }

    /** Entries that are neither written nor failed. */
    public synchronized int size() {
        return waiting.size() + atWork.size();
    }

    private void writeAndPause() {
        afterAPause.execute(this::pauseIsOver);
        writeNext();
    }

    private void pauseIsOver() {
        synchronized (this) {
            pausing = !waiting.isEmpty();
            if (!pausing) {
                return;
            }
        }
        writeAndPause();
    }

    private void writeNext() {
        List<Waiting> batch = new ArrayList<>();
        synchronized (this) {
            if (!atWork.isEmpty() || waiting.isEmpty()) {
                return;
            }
            while (batch.size() < AT_ONCE && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            urgent &= !waiting.isEmpty();
            atWork = batch;
        }
        write(batch).whenComplete((lines, failure) -> done(batch, lines, failure));
    }

    private CompletableFuture<List<Line>> write(List<Waiting> batch) {
        try {
            return writer.apply(batch.stream().map(Waiting::entry).toList());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void done(List<Waiting> batch, List<Line> lines, Throwable failure) {
        CompletableFuture<Void> last = null;
        boolean goOn;
        synchronized (this) {
            atWork = List.of();
            if (waiting.isEmpty()) {
                last = empty;
            }
            goOn = urgent || !pausing;
        }
        for (int i = 0; i < batch.size(); i++) {
            if (failure == null) {
                batch.get(i).written().complete(lines.get(i));
            } else {
                batch.get(i).written().completeExceptionally(failure);
            }
        }
        if (last != null) {
            last.complete(null);
        } else if (goOn) {
            writeNext();
        }
    }
}
