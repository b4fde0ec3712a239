package dev.gouji.parse.fuzz;

import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What a decoder may do with bytes: make a document of them or say why not, in time. */
final class Bounds {
    /** Far above what any input of this size should take, far below the limit that reading has in production. */
    private static final Duration TEXT = Duration.ofSeconds(5);

    private static final Duration FILE = Duration.ofSeconds(20);

    private Bounds() {}

    /** Work that ends in a document or a refusal. */
    @FunctionalInterface
    interface Decoder {
        Object decode(byte[] content) throws UnreadableDocumentException;
    }

    static void text(Decoder decoder, byte[] content) {
        check(decoder, content, TEXT);
    }

    static void file(Decoder decoder, byte[] content) {
        check(decoder, content, FILE);
    }

    private static void check(Decoder decoder, byte[] content, Duration limit) {
        inTime(limit, content.length, () -> decode(decoder, content));
    }

    private static void decode(Decoder decoder, byte[] content) {
        try {
            Object result = decoder.decode(content);
            if (!(result instanceof Decoding) && !(result instanceof Document)) {
                throw new AssertionError("neither a document nor a refusal: " + result);
            }
        } catch (UnreadableDocumentException e) {
            if (!e.refusal().code().startsWith("GJ-1")) {
                throw new AssertionError("no code of a refusal: " + e.refusal().code(), e);
            }
        }
    }

    /** Processor time is what counts: the machine may have other things to do. */
    static void inTime(Duration limit, int size, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        work.run();
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - started);
        if (taken.compareTo(limit) > 0) {
            throw new AssertionError("input of size %d took %s, allowed are %s".formatted(size, taken, limit));
        }
    }
}
