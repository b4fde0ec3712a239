package dev.gouji.launcher.bench;

import dev.gouji.launcher.chain.Delivery;
import dev.gouji.launcher.chain.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a run of the chain showed.
 *
 * @param meanLength of a document, in bytes
 * @param answers by document
 * @param outcomes by document
 * @param alerted when a listener to the stream of alerts heard of a document with a mistake first
 * @param processorMillis that this JVM spent on a report, on all cores: broker, services and the sender, not PostgreSQL
 */
public record ChainFigures(
        ChainBench.Order order,
        long meanLength,
        Map<String, Delivery.Accepted> answers,
        Map<String, Outcome> outcomes,
        Map<String, Instant> alerted,
        double processorMillis,
        Memory memory,
        PureCost cost) {
    private static final double HALF = 0.50;
    private static final double NEARLY_ALL = 0.99;

    /** For people, and for the reference manual. */
    public String text() {
        Instant firstAnswer = answers.values().stream()
                .map(Delivery.Accepted::at)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant lastAnswer = answers.values().stream()
                .map(Delivery.Accepted::at)
                .max(Instant::compareTo)
                .orElseThrow();
        Instant lastView = outcomes.values().stream()
                .map(Outcome::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Percentiles visible = spans(
                outcome -> Duration.between(answers.get(outcome.documentId()).at(), outcome.recordedAt()));
        Percentiles told = new Percentiles(answers.values().stream()
                .filter(answer -> alerted.containsKey(answer.documentId()))
                .map(answer -> Duration.between(answer.at(), alerted.get(answer.documentId())))
                .toList());
        long refused = outcomes.values().stream()
                .filter(outcome -> !outcome.isReport())
                .count();
        return """
                chain, %s, %s, %,d reports of %,d bytes on average, seed %d, after %,d reports to warm up
                machine: %d cores, %s %s, JDK %s
                throughput: %,.0f reports/s (first answer to last report in the views: %.1f s; answers alone: %,.0f/s)
                outcomes: %,d reports, %,d refused
                answer to view: p50 %,.0f ms, p99 %,.0f ms
                answer to stream of alerts: p50 %,.0f ms, p99 %,.0f ms (of %,d reports with a mistake, every tenth)
                stages, p50: received to read %,.0f ms, read to checked %,.0f ms, checked to view %,.0f ms
                processor: %.2f ms a report in this JVM (broker, services and sender; PostgreSQL not counted)
                pure work, one thread: read %,.0f µs, check %,.0f µs a report
                heap: %,d MiB after a collection, peak below %,d MiB, limit %,d MiB
                """.formatted(
                        order.html() ? "HTML" : "flattened text",
                        order.rate() == 0 ? "as fast as answered" : order.rate() + " a second",
                        order.count(),
                        meanLength,
                        order.seed(),
                        order.warmUp(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        perSecond(firstAnswer, lastView),
                        seconds(firstAnswer, lastView),
                        perSecond(firstAnswer, lastAnswer),
                        outcomes.size() - refused,
                        refused,
                        visible.millis(HALF),
                        visible.millis(NEARLY_ALL),
                        told.millis(HALF),
                        told.millis(NEARLY_ALL),
                        told.size(),
                        stage(Outcome::receivedAt, Outcome::readAt),
                        stage(Outcome::readAt, Outcome::checkedAt),
                        stage(Outcome::checkedAt, Outcome::recordedAt),
                        processorMillis,
                        cost.read(),
                        cost.check(),
                        memory.usedAfter(),
                        memory.peak(),
                        memory.limit());
    }

    private double stage(Function<Outcome, Instant> from, Function<Outcome, Instant> to) {
        return spans(outcome -> Duration.between(from.apply(outcome), to.apply(outcome)))
                .millis(HALF);
    }

    private Percentiles spans(Function<Outcome, Duration> span) {
        List<Duration> spans = new ArrayList<>();
        for (Outcome outcome : outcomes.values()) {
            if (outcome.isReport()) {
                spans.add(span.apply(outcome));
            }
        }
        return new Percentiles(spans);
    }

    private double perSecond(Instant from, Instant to) {
        return answers.size() / seconds(from, to);
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(1, Duration.between(from, to).toMillis()) / 1_000.0;
    }
}
