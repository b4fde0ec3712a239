package dev.gouji.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the documents that pass a stage of the chain: {@code gouji_documents_total{stage, outcome}}. All outcomes of the stage are
 * there from the start with 0, so that an alert on a first dead letter sees it come.
 */
public final class Passage {
    /** Where: one for each service. */
    public enum Stage {
        INGEST,
        PARSE,
        VALIDATE,
        STATS
    }

    /** What became of a document there. */
    public enum Outcome {
        /** Archived and published. */
        PUBLISHED,
        /** Read as a report. */
        REPORT,
        /** No report, or unreadable. */
        REFUSED,
        /** Checked against the rule book. */
        CHECKED,
        /** In the views. */
        PROJECTED,
        /** Set aside as a dead letter. */
        DEAD_LETTER
    }

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    /**
     * @param outcomes those that the stage has; {@link Outcome#DEAD_LETTER} comes of itself
     */
    public Passage(MeterRegistry meters, Stage stage, List<Outcome> outcomes) {
        outcomes.forEach(outcome -> register(meters, stage, outcome));
        register(meters, stage, Outcome.DEAD_LETTER);
    }

    private void register(MeterRegistry meters, Stage stage, Outcome outcome) {
        counters.put(
                outcome,
                Counter.builder("gouji.documents")
                        .description("Documents that passed a stage of the chain")
                        .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                        .register(meters));
    }

    /** One more. */
    public void count(Outcome outcome) {
        count(outcome, 1);
    }

    /** So many more. */
    public void count(Outcome outcome, long documents) {
        Counter counter = counters.get(outcome);
        if (counter == null) {
            throw new IllegalArgumentException("expected one of %s, found %s".formatted(counters.keySet(), outcome));
        }
        counter.increment(documents);
    }
}
