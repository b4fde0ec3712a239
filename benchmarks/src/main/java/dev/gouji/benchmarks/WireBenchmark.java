package dev.gouji.benchmarks;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import java.time.Instant;
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

/** A report as JSON and back: what every service pays at each topic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WireBenchmark {
    private ReportRead event;
    private byte[] value;

    /** Reads the report. */
    @Setup
    public void readReport() {
        RawDocument text = MadeUpDocument.text();
        if (new DocumentReader().read(text, text.content()) instanceof Reading.OfReport(Report report)) {
            event = new ReportRead(report, "made-up", Instant.EPOCH);
            value = WireEvent.of(event).value();
        }
    }

    /** What the sender does. */
    @Benchmark
    public WireEvent written() {
        return WireEvent.of(event);
    }

    /** What the receiver does. */
    @Benchmark
    public ReportRead read() throws UndecodableEventException {
        return WireEvent.decode(value, ReportRead.class);
    }
}
