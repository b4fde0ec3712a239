package dev.gouji.ingest.crawl;

import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.frontier.Lease;
import dev.gouji.ingest.frontier.LeaseLostException;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Crawls as long as it runs: takes hosts that are due, and visits each on a thread of its own. */
public final class Crawler implements AutoCloseable {
    private static final Duration FRONTIER_AWAY = Duration.ofSeconds(5);
    private static final Duration A_REQUEST = Duration.ofSeconds(70);

    private final String owner = UUID.randomUUID().toString();
    private final Frontier frontier;
    private final Portals portals;
    private final CrawlSettings settings;
    private final BooleanSupplier enabled;
    private final HostRound.Equipment equipment;
    private final HeldLeases leases;
    private final Backpressure backpressure;
    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService hosts = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("crawl-host-", 1).daemon().factory());
    private final Thread dispatcher =
            Thread.ofPlatform().name("crawl-dispatcher").daemon().unstarted(this::dispatch);
    private final Thread renewer =
            Thread.ofPlatform().name("crawl-leases").daemon().unstarted(this::renew);
    private volatile Map<String, Portal> known = Map.of();
    private volatile boolean renewing = true;
    private long portalsNanos;

    /**
     * @param enabled asked again and again: whether hosts may be taken
     */
    public Crawler(
            Frontier frontier,
            Portals portals,
            CrawlSettings settings,
            CrawlParts parts,
            CrawlWatch watch,
            BooleanSupplier enabled) {
        this.frontier = frontier;
        this.portals = portals;
        this.settings = settings;
        this.enabled = enabled;
        equipment = parts.equipment(frontier, watch, enabled);
        leases = new HeldLeases(frontier, settings.lease(), equipment.nanos());
        backpressure = new Backpressure(equipment.nanos());
    }

    public void start() {
        dispatcher.start();
        renewer.start();
    }

    /** How many hosts are being visited. */
    public int hostsAtOnce() {
        return underWay.get();
    }

    private void dispatch() {
        boolean goesOn = true;
        boolean first = true;
        while (goesOn && !equipment.waiting().isOver()) {
            try {
                if (first || equipment.nanos().getAsLong() - portalsNanos >= 0) {
                    look();
                    first = false;
                }
                goesOn = takeHosts() || equipment.waiting().await(settings.idle());
            } catch (FrontierAwayException e) {
                equipment.watch().waiting(e, FRONTIER_AWAY);
                goesOn = equipment.waiting().await(FRONTIER_AWAY);
            } catch (RuntimeException e) {
                // The portals may be away, too; whatever it is, the next look comes.
                equipment.watch().waiting(e, FRONTIER_AWAY);
                goesOn = equipment.waiting().await(FRONTIER_AWAY);
            }
        }
    }

    /** Brings frontier and portals in step. */
    private void look() {
        List<Portal> enabledOnes = portals.enabled();
        Map<String, Portal> byId = new HashMap<>();
        enabledOnes.forEach(portal -> byId.put(portal.id(), portal));
        frontier.sow(enabledOnes.stream()
                .collect(Collectors.toMap(Portal::id, portal -> portal.source().entries())));
        known = byId;
        portalsNanos = equipment.nanos().getAsLong() + settings.lookAtPortals().toNanos();
    }

    /** Whether there was anything to do. */
    private boolean takeHosts() {
        int room =
                enabled.getAsBoolean() ? backpressure.room(settings.hostsAtOnce() - underWay.get(), underWay.get()) : 0;
        if (room <= 0) {
            return false;
        }
        List<Lease> taken = leases.take(owner, room);
        taken.forEach(lease -> {
            equipment.watch().hosts(underWay.incrementAndGet());
            hosts.execute(() -> visit(lease));
        });
        return !taken.isEmpty();
    }

    private void visit(Lease lease) {
        try {
            new HostRound(frontier, leases, backpressure, equipment, id -> known.get(id), lease).run();
        } catch (LeaseLostException e) {
            equipment.watch().brokeOff(lease, e);
        } catch (RuntimeException | Error e) {
            equipment.watch().brokeOff(lease, e);
        } finally {
            giveBack(lease);
            equipment.watch().hosts(underWay.decrementAndGet());
        }
    }

    private void giveBack(Lease lease) {
        try {
            leases.giveBack(lease);
        } catch (FrontierAwayException e) {
            // It lapses by itself.
            equipment.watch().brokeOff(lease, e);
        }
    }

    private void renew() {
        Duration often = settings.lease().dividedBy(6);
        while (renewing) {
            try {
                leases.renew();
            } catch (FrontierAwayException e) {
                equipment.watch().waiting(e, often);
            }
            try {
                Thread.sleep(often);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Ends after the requests that are under way, and gives all hosts back. */
    @Override
    public void close() {
        equipment.waiting().end();
        try {
            dispatcher.join(A_REQUEST);
            hosts.shutdown();
            if (!hosts.awaitTermination(A_REQUEST.toMillis(), TimeUnit.MILLISECONDS)) {
                hosts.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            hosts.shutdownNow();
        }
        renewing = false;
        renewer.interrupt();
    }
}
