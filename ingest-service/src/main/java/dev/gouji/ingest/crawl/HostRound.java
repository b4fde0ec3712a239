package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.fetch.Wanted;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.Visit;
import dev.gouji.ingest.portal.Portal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** One request after the other to one host, each written down before the next, until nothing is due. */
final class HostRound {
    private static final int PAGES_AT_ONCE = 20;
    /** Then the host goes back to the end of the queue: one with many pages keeps no other waiting. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Frontier frontier;
    private final HeldLeases leases;
    private final Backpressure backpressure;
    private final Equipment equipment;
    private final Function<String, Portal> portals;
    private final Lease lease;
    private final long endNanos;
    private long nextRequestNanos;
    private int failures;

    /**
     * What every round uses.
     *
     * @param enabled asked before each request: whether anybody is crawled
     * @param nanos of a clock that never goes back
     */
    record Equipment(
            Fetcher fetcher,
            HostRules rules,
            BooleanSupplier enabled,
            Politeness politeness,
            PageVisit visits,
            Waiting waiting,
            CrawlWatch watch,
            LongSupplier nanos) {}

    HostRound(
            Frontier frontier,
            HeldLeases leases,
            Backpressure backpressure,
            Equipment equipment,
            Function<String, Portal> portals,
            Lease lease) {
        this.frontier = frontier;
        this.leases = leases;
        this.backpressure = backpressure;
        this.equipment = equipment;
        this.portals = portals;
        this.lease = lease;
        this.failures = lease.failures();
        this.endNanos = equipment.nanos().getAsLong() + LONGEST.toNanos();
        this.nextRequestNanos = equipment.nanos().getAsLong();
    }

    void run() {
        try {
            boolean goesOn = true;
            boolean first = true;
            while (goesOn) {
                List<DuePage> due = frontier.due(lease, PAGES_AT_ONCE);
                goesOn = !due.isEmpty();
                for (int i = 0; goesOn && i < due.size(); i++) {
                    Portal portal = portals.apply(due.get(i).portal());
                    if (portal == null) {
                        // Switched off a moment ago; the next look at the portals puts its pages aside.
                        continue;
                    }
                    if (first) {
                        keepDistanceToOthers(wanted(due.get(i), new Manners(portal)), new Manners(portal));
                        first = false;
                    }
                    goesOn = mayGoOn() && visit(due.get(i), new Manners(portal));
                }
                goesOn &= due.stream().anyMatch(page -> portals.apply(page.portal()) != null);
            }
        } catch (IntakeAwayException | FrontierAwayException e) {
            equipment.watch().paused(lease, e.getMessage(), backpressure.failed());
        }
    }

    private boolean mayGoOn() {
        return !equipment.waiting().isOver()
                && backpressure.isOpen()
                && equipment.enabled().getAsBoolean()
                && equipment.nanos().getAsLong() - endNanos < 0;
    }

    /** Who held the host before may have asked it for something a moment ago. */
    private void keepDistanceToOthers(Wanted page, Manners manners) {
        if (lease.sinceLastRequest() != null) {
            Duration gap = gap(page, manners).minus(lease.sinceLastRequest());
            nextRequestNanos += Math.max(0, gap.toNanos());
        }
    }

    private boolean visit(DuePage page, Manners manners) {
        Wanted wanted = wanted(page, manners);
        if (equipment.rules().isDue(wanted)) {
            if (!mayAsk()) {
                return false;
            }
            equipment.rules().ask(wanted);
            asked(wanted, manners);
        }
        Optional<Answer> refusal = equipment.rules().refusal(wanted);
        if (refusal.isEmpty() && !mayAsk()) {
            return false;
        }
        long start = equipment.nanos().getAsLong();
        Answer answer = refusal.orElseGet(() -> equipment.fetcher().fetch(wanted));
        if (refusal.isEmpty()) {
            asked(wanted, manners);
        }
        Visit visit = equipment.visits().of(page, manners, answer, failures);
        frontier.record(lease, visit);
        if (page.kind().isDocument() && visit.outcome().isHealthy()) {
            backpressure.succeeded();
        }
        failures = visit.outcome().isHealthy() ? 0 : failures + 1;
        equipment
                .watch()
                .visited(lease, visit, Duration.ofNanos(equipment.nanos().getAsLong() - start));
        return visit.hostPause().isZero();
    }

    /** Waits for the distance to the last request. False when the crawl ends, or the host may be somebody else's. */
    private boolean mayAsk() {
        long wait = nextRequestNanos - equipment.nanos().getAsLong();
        return (wait <= 0 || equipment.waiting().await(Duration.ofNanos(wait)))
                && !equipment.waiting().isOver()
                && leases.holds(lease);
    }

    private void asked(Wanted page, Manners manners) {
        nextRequestNanos = equipment.nanos().getAsLong() + gap(page, manners).toNanos();
    }

    private Duration gap(Wanted page, Manners manners) {
        return equipment
                .politeness()
                .between(
                        page.address(),
                        manners.delay(),
                        equipment.rules().delay(page).orElse(null));
    }

    private static Wanted wanted(DuePage page, Manners manners) {
        return new Wanted(
                page.found().address(),
                validators(page, manners),
                manners.portal().access().badCertificate());
    }

    /** A list that was read in another way has to come again, unchanged or not. */
    private static Validators validators(DuePage page, Manners manners) {
        boolean isReadAnew = !page.kind().isDocument() && !manners.recipe().equals(page.recipe());
        return page.content() == null || isReadAnew ? Validators.NONE : page.validators();
    }
}
