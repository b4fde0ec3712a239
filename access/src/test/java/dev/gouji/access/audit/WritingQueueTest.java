package dev.gouji.access.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WritingQueueTest {
    private final List<List<Entry>> asked = new ArrayList<>();
    private final List<CompletableFuture<List<Line>>> answers = new ArrayList<>();
    private final List<Runnable> pauses = new ArrayList<>();
    private final WritingQueue queue = new WritingQueue(this::asked, pauses::add);

    private CompletableFuture<List<Line>> asked(List<Entry> entries) {
        asked.add(entries);
        answers.add(new CompletableFuture<>());
        return answers.getLast();
    }

    private static Entry entry(String path) {
        return new Entry(Instant.EPOCH, "张", "system", "192.0.2.1", "PUT", path, Entry.Phase.ASKED, 0, "", 0);
    }

    private void answerLast() {
        Line before = Line.after(0, Line.BEGINNING, entry("/before"));
        List<Line> lines = asked.getLast().stream()
                .map(entry -> Line.after(before.number(), before.hash(), entry))
                .toList();
        answers.getLast().complete(lines);
    }

    private List<List<String>> paths() {
        return asked.stream()
                .map(batch -> batch.stream().map(Entry::path).toList())
                .toList();
    }

    @Test
    void writesTogetherWhatComesWhileItWrites() {
        List<CompletableFuture<Line>> kept =
                Stream.of("/1", "/2", "/3").map(path -> queue.add(entry(path))).toList();
        assertEquals(List.of(List.of("/1")), paths());
        answerLast();
        assertEquals(List.of(List.of("/1"), List.of("/2", "/3")), paths());
        answerLast();
        assertEquals(
                List.of("/1", "/2", "/3"),
                kept.stream().map(line -> line.join().entry().path()).toList());
    }

    @Test
    void isEmptyWhenTheLastIsWritten() {
        assertTrue(queue.emptied().isDone());
        queue.add(entry("/1"));
        queue.add(entry("/2"));
        CompletableFuture<Void> emptied = queue.emptied();
        answerLast();
        assertFalse(emptied.isDone());
        assertEquals(1, queue.size());
        answerLast();
        assertTrue(emptied.isDone());
        assertEquals(0, queue.size());
        queue.add(entry("/3"));
        assertFalse(queue.emptied().isDone());
    }

    @Test
    void writesOneThatComesAloneAtOnceAndThoseOfAPauseTogether() {
        queue.gather(entry("/1"));
        assertEquals(List.of(List.of("/1")), paths());
        answerLast();
        queue.gather(entry("/2"));
        queue.gather(entry("/3"));
        assertEquals(1, asked.size());
        pauses.removeFirst().run();
        assertEquals(List.of(List.of("/1"), List.of("/2", "/3")), paths());
        queue.gather(entry("/4"));
        answerLast();
        assertEquals(2, asked.size(), "what came while it wrote waits for the end of the pause");
        pauses.removeFirst().run();
        assertEquals(List.of("/4"), paths().getLast());
        answerLast();
        pauses.removeFirst().run();
        assertEquals(3, asked.size());
        assertTrue(pauses.isEmpty(), "nothing came, so no pause begins");
        queue.gather(entry("/5"));
        assertEquals(List.of("/5"), paths().getLast());
    }

    @RepeatedTest(20)
    void pausesOnceHoweverManyAddAtOnce() throws InterruptedException {
        AtomicInteger pausing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Line>> kept = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService clock = Executors.newFixedThreadPool(4)) {
            WritingQueue busy = new WritingQueue(
                    entries -> CompletableFuture.completedFuture(entries.stream()
                            .map(entry -> Line.after(0, Line.BEGINNING, entry))
                            .toList()),
                    task -> {
                        most.accumulateAndGet(pausing.incrementAndGet(), Math::max);
                        clock.execute(() -> {
                            pausing.decrementAndGet();
                            task.run();
                        });
                    });
            List<Thread> threads = IntStream.range(0, 8)
                    .mapToObj(thread -> Thread.ofPlatform().start(() -> {
                        for (int i = 0; i < 1_000; i++) {
                            kept.add(busy.gather(entry("/" + thread)));
                        }
                    }))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        }
        assertEquals(8_000, kept.size());
        assertEquals(1, most.get());
    }

    @Test
    void takesThoseThatWaitAlongWithOneThatIsUrgent() {
        queue.gather(entry("/1"));
        queue.gather(entry("/2"));
        queue.add(entry("/3"));
        answerLast();
        assertEquals(List.of(List.of("/1"), List.of("/2", "/3")), paths());
    }

    @Test
    void waitsForNoPauseAtTheEnd() {
        queue.gather(entry("/1"));
        answerLast();
        queue.gather(entry("/2"));
        CompletableFuture<Void> emptied = queue.emptied();
        assertEquals(List.of("/2"), paths().getLast());
        answerLast();
        assertTrue(emptied.isDone());
    }

    @Test
    void goesOnAfterAFailure() {
        CompletableFuture<Line> first = queue.add(entry("/1"));
        CompletableFuture<Line> second = queue.add(entry("/2"));
        answers.getLast().completeExceptionally(new IllegalStateException("away"));
        assertTrue(first.isCompletedExceptionally());
        answerLast();
        assertEquals("/2", second.join().entry().path());
        assertTrue(queue.emptied().isDone());
    }

    @Test
    void survivesAWriterThatThrows() {
        WritingQueue broken = new WritingQueue(
                entries -> {
                    throw new IllegalStateException("no pool");
                },
                pauses::add);
        assertThrows(RuntimeException.class, () -> broken.add(entry("/1")).join());
        assertTrue(broken.emptied().isDone());
    }

    @Test
    void refusesWhenTooManyWait() {
        for (int i = 0; i < 10_001; i++) {
            assertFalse(queue.add(entry("/" + i)).isCompletedExceptionally());
        }
        assertTrue(queue.add(entry("/more")).isCompletedExceptionally());
    }
}
