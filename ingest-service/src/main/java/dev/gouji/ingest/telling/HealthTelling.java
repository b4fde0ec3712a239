package dev.gouji.ingest.telling;

import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.ExpectedReports;
import dev.gouji.ingest.health.PortalFacts;
import dev.gouji.ingest.health.PortalHealth;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells stats how portals are doing, when it has changed: said first, told then, so that a change may be told twice. */
public final class HealthTelling {
    private static final int TOGETHER = 200;

    private final Portals portals;
    private final CrawlRecords records;
    private final ExpectedReports expected;
    private final PortalMemory memory;
    private final Herald herald;
    private final InstantSource clock;
    private final Duration steady;
    private final Duration patience;

    /**
     * @param steady how long trouble has to last before it is told
     * @param patience with the broker, for all that is told together
     */
    public HealthTelling(
            Portals portals,
            CrawlRecords records,
            ExpectedReports expected,
            PortalMemory memory,
            Herald herald,
            InstantSource clock,
            Duration steady,
            Duration patience) {
        this.portals = portals;
        this.records = records;
        this.expected = expected;
        this.memory = memory;
        this.herald = herald;
        this.clock = clock;
        this.steady = steady;
        this.patience = patience;
    }

    /** Looks at all portals and says what is to be told of them. Blocks. */
    public void look() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Remembered> known = new HashMap<>(memory.all());
        List<Portal> enabled = portals.enabled();
        for (int from = 0; from < enabled.size(); from += TOGETHER) {
            List<Portal> some = enabled.subList(from, Math.min(from + TOGETHER, enabled.size()));
            Map<String, PortalFacts> facts =
                    records.facts(some.stream().map(Portal::id).toList());
            for (Portal portal : some) {
                PortalFacts of = facts.getOrDefault(portal.id(), PortalFacts.NOTHING);
                PortalHealth health = PortalHealth.of(of, expected.of(portal), now);
                Remembered before = known.remove(portal.id());
                keep(before, Remembered.after(before, portal, health, now, steady));
            }
        }
        known.values().forEach(left -> keep(left, left.switchedOff(now)));
    }

    private void keep(Remembered before, Remembered after) {
        if (!after.equals(before)) {
            memory.keep(before, after);
        }
    }

    /**
     * Tells what was said. Blocks.
     *
     * @return how much
     * @throws ExecutionException when the broker takes some of it for no answer; it is told again then
     * @throws TimeoutException when it does not answer
     */
    public int round() throws ExecutionException, TimeoutException, InterruptedException {
        List<PortalHealthChanged> untold = memory.untold(TOGETHER);
        CompletableFuture<?>[] told = untold.stream()
                .map(event -> herald.portal(event).toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        untold.forEach(memory::told);
        return untold.size();
    }
}
