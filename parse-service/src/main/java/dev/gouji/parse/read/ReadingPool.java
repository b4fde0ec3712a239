package dev.gouji.parse.read;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads documents on all cores, each within its time limit. One that takes longer is refused; its thread is given up
 * and the rest goes on with fresh ones.
 */
public final class ReadingPool implements AutoCloseable {
    private final Function<Work, Reading> reader;
    private final Function<Work, Duration> limits;
    private final int threads;
    private ExecutorService executor;

    /** A pool with as many threads as given; the limit is that of one document. */
    public ReadingPool(Function<Work, Reading> reader, Duration limit, int threads) {
        this(reader, work -> limit, threads);
    }

    /** A pool in which each document has a limit of its own. */
    public ReadingPool(Function<Work, Reading> reader, Function<Work, Duration> limits, int threads) {
        this.reader = reader;
        this.limits = limits;
        this.threads = threads;
        this.executor = newExecutor();
    }

    /** A document and its bytes. */
    public record Work(RawDocument document, byte[] content) {}

    /** What became of a document: read, or the fault of ours that kept it from being read. */
    public sealed interface Result {
        /** It was read. */
        record Done(Reading reading) implements Result {}

        /** The reader failed, which is a mistake in this program and no property of the document. */
        record Failed(RuntimeException fault) implements Result {}
    }

    /** Reads all, in the order given. */
    public synchronized List<Result> readAll(List<Work> batch) {
        List<Future<Reading>> futures = submit(batch);
        List<Result> results = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            Duration limit = limits.apply(batch.get(i));
            try {
                results.add(new Result.Done(futures.get(i).get(limit.toMillis(), TimeUnit.MILLISECONDS)));
            } catch (TimeoutException e) {
                results.add(new Result.Done(new Reading.Refused(tookTooLong(limit))));
                executor.shutdownNow();
                executor = newExecutor();
                List<Future<Reading>> rest = submit(batch.subList(i + 1, batch.size()));
                futures = concat(futures.subList(0, i + 1), rest);
            } catch (ExecutionException e) {
                results.add(new Result.Failed(
                        e.getCause() instanceof RuntimeException fault
                                ? fault
                                : new IllegalStateException(e.getCause())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading a batch of " + batch.size(), e);
            }
        }
        return results;
    }

    private List<Future<Reading>> submit(List<Work> batch) {
        List<Future<Reading>> futures = new ArrayList<>(batch.size());
        for (Work work : batch) {
            Callable<Reading> task = () -> reader.apply(work);
            futures.add(executor.submit(task));
        }
        return futures;
    }

    private static List<Future<Reading>> concat(List<Future<Reading>> done, List<Future<Reading>> rest) {
        List<Future<Reading>> all = new ArrayList<>(done);
        all.addAll(rest);
        return all;
    }

    private ExecutorService newExecutor() {
        return Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 0).factory());
    }

    private static Refusal tookTooLong(Duration limit) {
        return new Refusal(
                "GJ-108",
                "读取超过 %d 秒，已中止。Reading took more than %d seconds and was stopped."
                        .formatted(limit.toSeconds(), limit.toSeconds()),
                "请只上传年度报告本身的页面，并告知维护人员。Send the page of the report alone, and tell the maintainers.");
    }

    @Override
    public synchronized void close() {
        executor.shutdownNow();
    }
}
