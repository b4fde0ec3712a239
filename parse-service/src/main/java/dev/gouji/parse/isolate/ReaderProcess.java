package dev.gouji.parse.isolate;

import dev.gouji.parse.document.SlowWork;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * The child: reads the documents that come in on standard input, one after another, and answers on standard output.
 * Ends when its input ends, in the middle of a document too, since then nobody waits for it.
 */
public final class ReaderProcess {
    private final Function<ReadingPool.Work, Reading> reader;
    private final DataOutputStream answers;
    private final BlockingQueue<ReadingPool.Work> requests = new LinkedBlockingQueue<>();

    ReaderProcess(Function<ReadingPool.Work, Reading> reader) {
        this.reader = reader;
        this.answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must never end up among the answers.
        System.setOut(System.err);
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        new ReaderProcess(new DocumentReader()::read).run();
    }

    void run() throws InterruptedException, IOException {
        Thread.ofPlatform().daemon().name("requests").start(this::listen);
        SlowWork.listen(this::slow);
        while (true) {
            Frames.answer(answers, answer(requests.take()));
        }
    }

    private Frames.Answer answer(ReadingPool.Work work) {
        try {
            return new Frames.Answer.Read(reader.apply(work));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Frames.Answer.Failed(trace(e));
        }
    }

    /** Classes and lines alone: the message of an exception may quote the document. */
    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder(fault.getClass().getName());
        StackTraceElement[] frames = fault.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 30); i++) {
            trace.append("\n\tat ").append(frames[i]);
        }
        return trace.toString();
    }

    private void slow(Duration atMost) {
        try {
            Frames.answer(answers, new Frames.Answer.Slow(atMost));
        } catch (IOException e) {
            throw new UncheckedIOException("the parent is gone", e);
        }
    }

    private void listen() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                requests.add(Frames.request(in));
            }
        } catch (IOException e) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(0);
        }
    }
}
