package dev.gouji.benchmarks;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import java.util.concurrent.TimeUnit;
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

/** Reading flattened text. The budget is 100 µs: 10,000 reports a second on a core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextReadingBenchmark {
    private final DocumentReader reader = new DocumentReader();
    private RawDocument text;

    /** Makes the text. */
    @Setup
    public void makeText() {
        text = MadeUpDocument.text();
    }

    /** Bytes into a report. */
    @Benchmark
    public Reading wholeReading() {
        return reader.read(text, text.content());
    }
}
