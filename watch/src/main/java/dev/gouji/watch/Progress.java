package dev.gouji.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Remembers when each partition last moved. A partition that is read to its end stands still with every right. */
final class Progress {
    private record Standing(long committed, Instant since) {}

    private final Clock clock;
    private final Duration limit;
    private final Map<String, Standing> standing = new HashMap<>();

    Progress(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Takes in how far all assigned partitions are now, and tells those that have had something to do for longer than the
     * limit and did nothing: by partition, for how long. A partition that is assigned no more is forgotten.
     */
    synchronized Map<String, Duration> observe(Map<String, Offsets> partitions) {
        Instant now = clock.instant();
        standing.keySet().retainAll(partitions.keySet());
        Map<String, Duration> stuck = new TreeMap<>();
        partitions.forEach((partition, offsets) -> {
            Standing before = standing.get(partition);
            if (before == null || before.committed() != offsets.committed() || !offsets.isBehind()) {
                standing.put(partition, new Standing(offsets.committed(), now));
                return;
            }
            Duration still = Duration.between(before.since(), now);
            if (still.compareTo(limit) > 0) {
                stuck.put(partition, still);
            }
        });
        return stuck;
    }

    /** Begins anew: whoever could not do anything is not to blame for what was left undone. */
    synchronized void forget() {
        standing.clear();
    }
}
