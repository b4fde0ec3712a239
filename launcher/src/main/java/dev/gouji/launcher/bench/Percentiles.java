package dev.gouji.launcher.bench;

import java.time.Duration;
import java.util.Collection;

/** Durations in order of length. */
final class Percentiles {
    private final long[] micros;

    Percentiles(Collection<Duration> durations) {
        micros = durations.stream()
                .mapToLong(duration -> duration.toNanos() / 1_000)
                .sorted()
                .toArray();
    }

    int size() {
        return micros.length;
    }

    /** The shortest duration that is not shorter than this share of all, in milliseconds; 0 when there are none. */
    double millis(double share) {
        if (micros.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * micros.length);
        return micros[Math.clamp(rank - 1L, 0, micros.length - 1)] / 1_000.0;
    }
}
