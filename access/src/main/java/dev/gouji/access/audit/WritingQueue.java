package dev.gouji.access.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Entries on their way to where they are kept. Each line hangs on the one before, so there is one writing at a time; what
 * comes meanwhile goes into the next one together. A writing that fails fails for its own entries alone.
 */
public final class WritingQueue {
    private static final int AT_ONCE = 500;
    private static final int WAITING_MAX = 10_000;

    private record Waiting(Entry entry, CompletableFuture<Line> written) {}

    private final Function<List<Entry>, CompletableFuture<List<Line>>> writer;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private List<Waiting> atWork = List.of();
    private CompletableFuture<Void> empty = CompletableFuture.completedFuture(null);

    /** The writer returns a line for each entry, in their order. */
    public WritingQueue(Function<List<Entry>, CompletableFuture<List<Line>>> writer) {
        this.writer = writer;
    }

    /** Fails when the entry was not written, or when too many wait already. */
    public CompletableFuture<Line> add(Entry entry) {
        Waiting one = new Waiting(entry, new CompletableFuture<>());
        synchronized (this) {
            if (waiting.size() >= WAITING_MAX) {
                return CompletableFuture.failedFuture(
                        new IllegalStateException("too many lines wait for the database"));
            }
            if (size() == 0) {
                empty = new CompletableFuture<>();
            }
            waiting.add(one);
        }
        writeNext();
        return one.written();
    }

    /** Done when everything added so far, and what comes until then, is written or has failed. */
    public synchronized CompletableFuture<Void> emptied() {
        return empty;
    }

    /** Entries that are neither written nor failed. */
    public synchronized int size() {
        return waiting.size() + atWork.size();
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
        synchronized (this) {
            atWork = List.of();
            if (waiting.isEmpty()) {
                last = empty;
            }
        }
        for (int i = 0; i < batch.size(); i++) {
            if (failure == null) {
                batch.get(i).written().complete(lines.get(i));
            } else {
                batch.get(i).written().completeExceptionally(failure);
            }
        }
        if (last == null) {
            writeNext();
        } else {
            last.complete(null);
        }
    }
}
