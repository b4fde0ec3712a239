package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.FormGeneration;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingPoolTest {

    private static ReadingPool.Work work(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new ReadingPool.Work(Documents.raw(name, content, null), content);
    }

    @Test
    void readsABatchInItsOrder() {
        List<ReadingPool.Work> batch = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = new PrintedForm(FormGeneration.G2021)
                    .with("t3.granted.total", String.valueOf(i))
                    .rowPerLine();
            batch.add(work("document " + i, text));
        }
        try (ReadingPool pool = new ReadingPool(new DocumentReader(), Duration.ofSeconds(20), 2)) {
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
        String slow = "<html><body>" + "<div>".repeat(60_000) + "</body></html>";
        List<ReadingPool.Work> batch = List.of(work("slow", slow), work("small", "青山县水利局2023年政府信息公开工作年度报告"));
        // One millisecond is too short for the first page on any machine, and may be for the second.
        try (ReadingPool pool = new ReadingPool(new DocumentReader(), Duration.ofMillis(1), 1)) {
            List<ReadingPool.Result> results = pool.readAll(batch);
            assertEquals(2, results.size());
            ReadingPool.Result.Done done = assertInstanceOf(ReadingPool.Result.Done.class, results.getFirst());
            assertEquals(
                    "GJ-108",
                    assertInstanceOf(Reading.Refused.class, done.reading())
                            .refusal()
                            .code());
        }
    }

    @Test
    void survivesDeepNestingAndOneEndlessLine() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "</body></html>";
        String endless = "件".repeat(50_000) + "政府信息公开".repeat(20_000) + " ".repeat(2_000) + "。";
        try (ReadingPool pool = new ReadingPool(new DocumentReader(), Duration.ofSeconds(20), 2)) {
            List<ReadingPool.Result> results = pool.readAll(List.of(work("deep", deep), work("endless", endless)));
            assertTrue(results.stream().allMatch(ReadingPool.Result.Done.class::isInstance), results.toString());
        }
    }
}
