package dev.gouji.ingest.crawl;

import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The leases of this process. One statement renews them all; a lease counts as held only as long as it certainly is,
 * measured from before it was asked for, so that a process that was stopped for a while sends nothing more.
 */
final class HeldLeases {
    private final Frontier frontier;
    private final Duration length;
    private final LongSupplier nanos;
    private final Map<String, Long> until = new ConcurrentHashMap<>();

    HeldLeases(Frontier frontier, Duration length, LongSupplier nanos) {
        this.frontier = frontier;
        this.length = length;
        this.nanos = nanos;
    }

    List<Lease> take(String owner, int most) {
        long end = nanos.getAsLong() + length.toNanos();
        List<Lease> leases = frontier.lease(owner, length, most);
        leases.forEach(lease -> until.put(lease.id(), end));
        return leases;
    }

    void renew() {
        if (until.isEmpty()) {
            return;
        }
        long end = nanos.getAsLong() + length.toNanos();
        Set<String> renewed = frontier.renew(List.copyOf(until.keySet()), length);
        until.replaceAll((id, before) -> renewed.contains(id) ? Long.valueOf(end) : before);
    }

    boolean holds(Lease lease) {
        Long end = until.get(lease.id());
        return end != null && nanos.getAsLong() - end < 0;
    }

    void giveBack(Lease lease) {
        until.remove(lease.id());
        frontier.release(lease);
    }
}
