package dev.gouji.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;

/** How old documents are when they become visible, from their receipt: the histogram {@code gouji_document_age_seconds}. */
public final class DocumentAge {
    /** Around the promise of 2 s; above an hour it is a replay. */
    private static final long[] SECONDS = {1, 2, 5, 10, 30, 60, 120, 300, 900, 3600};

    private final Timer timer;

    public DocumentAge(MeterRegistry meters) {
        timer = Timer.builder("gouji.document.age")
                .description("From the receipt of a document to its place in the views")
                .serviceLevelObjectives(
                        LongStream.of(SECONDS).mapToObj(Duration::ofSeconds).toArray(Duration[]::new))
                .register(meters);
    }

    /** One that is visible now. Clocks of two machines may make it a little negative: that is none. */
    public void seen(Duration age) {
        timer.record(age.isNegative() ? Duration.ZERO : age);
    }
}
