package dev.gouji.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.likeness.Signature;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.series.ReceivedReport;
import dev.gouji.validate.store.Fingerprints;
import dev.gouji.validate.store.Keeper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finding the copy of a text among many that are kept; {@code -Dgouji.lookalikes=300000} for those of a whole year. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class FingerprintsTest {
    private static final int KEPT = Integer.getInteger("gouji.lookalikes", 2_000);
    private static final int BATCH = 500;
    private static final int SHINGLES = 400;
    private static final int QUESTIONS = 200;
    private static final int YEAR = 2041;
    private static final Instant NOW = Instant.parse("2042-01-15T08:00:00Z");

    @Inject
    Keeper keeper;

    @Inject
    Fingerprints fingerprints;

    private final Random random = new Random(7);

    private long[] text() {
        return random.longs(SHINGLES).toArray();
    }

    private static String figures(int number) {
        return DocumentId.hash("figures " + number).substring(0, 32);
    }

    private static Fingerprint fingerprint(int number, long[] text) {
        String organ = "kept " + number;
        return new Fingerprint(organ + YEAR, organ, organ, YEAR, Optional.of(figures(number)), Signature.of(text));
    }

    private static ReceivedReport report(int number) {
        Report report = ReportBuilder.g2021()
                .organ("kept " + number)
                .year(YEAR)
                .document("kept " + number + YEAR, NOW)
                .build();
        return new ReceivedReport(new ReportRead(report, "1", NOW), new byte[] {1});
    }

    @Test
    void findsACopyAmongManyAtOnce() {
        List<long[]> originals = new ArrayList<>();
        for (int from = 0; from < KEPT; from += BATCH) {
            List<ReceivedReport> batch = new ArrayList<>();
            List<Fingerprint> prints = new ArrayList<>();
            for (int number = from; number < Math.min(KEPT, from + BATCH); number++) {
                long[] text = text();
                batch.add(report(number));
                prints.add(fingerprint(number, text));
                if (originals.size() < QUESTIONS) {
                    originals.add(text);
                }
            }
            keeper.keep(new Keeper.Changes(batch, List.of(), prints, List.of()));
        }
        assertEquals(
                List.of("kept 1"),
                fingerprints.like(List.of(question(1, text()))).stream()
                        .map(Fingerprint::organKey)
                        .toList());
        ask(originals);
        long[] nanos = ask(originals);
        Arrays.sort(nanos);
        System.out.printf(
                "one look-up among %,d kept texts: median %,d us, p99 %,d us%n",
                KEPT,
                Duration.ofNanos(nanos[nanos.length / 2]).toNanos() / 1_000,
                nanos[nanos.length * 99 / 100] / 1_000);
    }

    private static Fingerprint question(int figures, long[] text) {
        return new Fingerprint(
                "question", "question", "question", YEAR, Optional.of(figures(figures)), Signature.of(text));
    }

    /** Asks for each original with a copy of another organ; the original has to be the only answer. */
    private long[] ask(List<long[]> originals) {
        long[] nanos = new long[originals.size()];
        for (int i = 0; i < nanos.length; i++) {
            long[] copy = originals.get(i).clone();
            copy[i % SHINGLES] = 1;
            Fingerprint question = question(-1 - i, copy);
            long started = System.nanoTime();
            List<Fingerprint> found = fingerprints.like(List.of(question));
            nanos[i] = System.nanoTime() - started;
            assertEquals(
                    List.of("kept " + i),
                    found.stream().map(Fingerprint::organKey).toList());
        }
        return nanos;
    }
}
