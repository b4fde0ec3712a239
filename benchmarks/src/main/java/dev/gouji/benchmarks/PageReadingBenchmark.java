package dev.gouji.benchmarks;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a portal's page, against building its DOM alone. The budget is 1.5 times that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageReadingBenchmark {
    private final DocumentReader reader = new DocumentReader();
    private RawDocument page;

    /** Makes the page. */
    @Setup
    public void makePage() {
        page = MadeUpDocument.page();
    }

    /** The yardstick: bytes into jsoup's tree. */
    @Benchmark
    public Document domAlone() {
        return Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8));
    }

    /** Bytes into a report. */
    @Benchmark
    public Reading wholeReading() {
        return reader.read(page, page.content());
    }
}
