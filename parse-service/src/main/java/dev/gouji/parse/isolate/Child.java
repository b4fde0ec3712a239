package dev.gouji.parse.isolate;

import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** One child process, used by one thread at a time. */
final class Child implements AutoCloseable {
    /** With {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final Path folder;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ScheduledExecutorService clock;
    private int documents;

    Child(String mainClass, ScheduledExecutorService clock) throws IOException {
        this.folder = Files.createTempDirectory("gouji-reader-");
        try {
            this.process = ChildCommand.of(mainClass, folder).start();
        } catch (IOException e) {
            deleteFolder();
            throw e;
        }
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.clock = clock;
    }

    /** What became of a document in a child. */
    sealed interface Outcome {
        /** It was read; the child can read the next. */
        record Read(Reading reading) implements Outcome {}

        /** The reader in the child failed, where the trace says. */
        record Failed(String trace) implements Outcome {}

        /** It took too long; the child is gone. */
        record TimedOut(Duration limit) implements Outcome {}

        /** The child is gone. */
        record Died(boolean outOfMemory) implements Outcome {}
    }

    Outcome read(ReadingPool.Work work, Duration limit) {
        documents++;
        AtomicBoolean late = new AtomicBoolean();
        Duration granted = limit;
        ScheduledFuture<?> end = killAfter(granted, late);
        try {
            Frames.request(requests, work);
            while (true) {
                switch (Frames.answer(answers)) {
                    case Frames.Answer.Read(Reading reading) -> {
                        return new Outcome.Read(reading);
                    }
                    case Frames.Answer.Failed(String trace) -> {
                        return new Outcome.Failed(trace);
                    }
                    case Frames.Answer.Slow(Duration atMost) -> {
                        end.cancel(false);
                        granted = atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST;
                        end = killAfter(granted, late);
                    }
                }
            }
        } catch (IOException e) {
            if (late.get()) {
                return new Outcome.TimedOut(granted);
            }
            // Not killed yet: a JVM without memory says so on its output, which is no frame, and ends itself after it.
            boolean outOfMemory = exitCode() == OUT_OF_MEMORY;
            kill();
            return new Outcome.Died(outOfMemory);
        } finally {
            end.cancel(false);
        }
    }

    private ScheduledFuture<?> killAfter(Duration limit, AtomicBoolean late) {
        return clock.schedule(
                () -> {
                    late.set(true);
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private int exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The programs that it has started go first: they would outlive it. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        exitCode();
        deleteFolder();
    }

    private void deleteFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It stands among temporary files, which the system clears.
            folder.toFile().deleteOnExit();
        }
    }
}
