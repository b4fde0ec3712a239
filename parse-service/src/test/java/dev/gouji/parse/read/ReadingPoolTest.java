package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReadingPoolTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private static ReadingPool.Work work(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new ReadingPool.Work(Documents.raw(name, content, null), content);
    }

    @Test
    void readsABatchInItsOrder() {
        List<ReadingPool.Work> batch = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = Shape.ROW_PER_LINE.print(
                    MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.total", String.valueOf(i)));
            batch.add(work("document " + i, text));
        }
        try (ReadingPool pool = new ReadingPool(new DocumentReader()::read, Duration.ofSeconds(20), 2)) {
            List<ReadingPool.Result> results = pool.readAll(batch);
            for (int i = 0; i < results.size(); i++) {
                ReadingPool.Result.Done done = assertInstanceOf(ReadingPool.Result.Done.class, results.get(i));
                Reading.OfReport read = assertInstanceOf(Reading.OfReport.class, done.reading());
                assertEquals("document " + i, read.report().source().id());
            }
        }
    }

    @Test
    void refusesWhatTakesTooLongAndReadsTheRest() {
        CountDownLatch never = new CountDownLatch(1);
        DocumentReader reader = new DocumentReader();
        ReadingPool.Work endless = work("endless", "x");
        String report = Shape.ROW_PER_LINE.print(MadeReport.ofZeros(FormGeneration.G2021));
        List<ReadingPool.Work> batch = List.of(work("before", report), endless, work("after", report));
        try (ReadingPool pool =
                new ReadingPool(work -> work == endless ? waitFor(never) : reader.read(work), LONG_ENOUGH, 1)) {
            List<ReadingPool.Result> results = pool.readAll(batch);
            assertInstanceOf(Reading.OfReport.class, reading(results.get(0)));
            Reading.Refused refused = assertInstanceOf(Reading.Refused.class, reading(results.get(1)));
            assertEquals("GJ-108", refused.refusal().code());
            assertInstanceOf(Reading.OfReport.class, reading(results.get(2)));
        }
    }

    @Test
    void tellsItsOwnFaultFromThePropertiesOfADocument() {
        DocumentReader reader = new DocumentReader();
        ReadingPool.Work fatal = work("fatal", "x");
        Function<ReadingPool.Work, Reading> failing = work -> {
            if (work == fatal) {
                throw new IllegalStateException("a mistake of ours");
            }
            return reader.read(work);
        };
        try (ReadingPool pool = new ReadingPool(failing, LONG_ENOUGH, 1)) {
            List<ReadingPool.Result> results = pool.readAll(List.of(fatal, work("after", "放假通知")));
            ReadingPool.Result.Failed failed = assertInstanceOf(ReadingPool.Result.Failed.class, results.get(0));
            assertEquals("a mistake of ours", failed.fault().getMessage());
            assertInstanceOf(Reading.Refused.class, reading(results.get(1)));
        }
    }

    private static Reading waitFor(CountDownLatch latch) {
        try {
            latch.await();
            throw new AssertionError("nobody opens this latch");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading reading(ReadingPool.Result result) {
        return assertInstanceOf(ReadingPool.Result.Done.class, result).reading();
    }

    @Test
    void survivesDeepNestingAndOneEndlessLine() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "</body></html>";
        String endless = "件".repeat(50_000) + "政府信息公开".repeat(20_000) + " ".repeat(2_000) + "。";
        try (ReadingPool pool = new ReadingPool(new DocumentReader()::read, Duration.ofSeconds(20), 2)) {
            List<ReadingPool.Result> results = pool.readAll(List.of(work("deep", deep), work("endless", endless)));
            assertTrue(results.stream().allMatch(ReadingPool.Result.Done.class::isInstance), results.toString());
        }
    }
}
