package dev.gouji.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each benchmark measures the reading of a whole report, and not of a refusal. */
class BenchmarkSetupTest {

    @Test
    void readsItsPage() {
        PageReadingBenchmark benchmark = new PageReadingBenchmark();
        benchmark.makePage();
        assertReadsAll(benchmark.wholeReading());
        assertTrue(benchmark.domAlone().select("table").size() >= 3);
    }

    @Test
    void readsItsText() {
        TextReadingBenchmark benchmark = new TextReadingBenchmark();
        benchmark.makeText();
        assertReadsAll(benchmark.wholeReading());
    }

    @Test
    void checksItsReport() {
        RuleBookBenchmark benchmark = new RuleBookBenchmark();
        benchmark.readReport();
        assertEquals(List.of(), benchmark.allRules().faults());
    }

    private static void assertReadsAll(Reading reading) {
        Report report = assertInstanceOf(Reading.OfReport.class, reading).report();
        assertTrue(report.cells().values().stream().allMatch(Cell.Number.class::isInstance), report::toString);
    }
}
