package dev.gouji.benchmarks;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.rule.CaseFile;
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

/** Checking one report with all rules. The budget is 200 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBookBenchmark {
    private final RuleBook rules = RuleBook.standard();
    private Report report;

    /** Reads the report. */
    @Setup
    public void readReport() {
        RawDocument text = MadeUpDocument.text();
        if (new DocumentReader().read(text, text.content()) instanceof Reading.OfReport(Report read)) {
            report = read;
        }
    }

    /** A report by itself: rules across years and organs have nothing to go by. */
    @Benchmark
    public Verdict allRules() {
        return rules.check(CaseFile.of(report));
    }
}
