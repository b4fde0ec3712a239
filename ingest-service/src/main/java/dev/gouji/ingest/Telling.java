package dev.gouji.ingest;

import dev.gouji.ingest.health.CrawlRecords;
import dev.gouji.ingest.health.ExpectedReports;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.register.RegisterChanges;
import dev.gouji.ingest.revision.PublicationHistories;
import dev.gouji.ingest.telling.HealthTelling;
import dev.gouji.ingest.telling.Herald;
import dev.gouji.ingest.telling.PortalMemory;
import dev.gouji.ingest.telling.RegisterTelling;
import dev.gouji.ingest.telling.SightingsTelling;
import dev.gouji.ingest.telling.ToldDocuments;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells of the register, of portals and of what crawls saw, again and again; what could not be told is told the next time. */
@Singleton
class Telling {
    private static final Logger LOG = Logger.getLogger(Telling.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ingest-telling").daemon().factory());
    private final Duration interval;
    private final RegisterTelling register;
    private final SightingsTelling sightings;
    private final HealthTelling health;
    private final Duration look;

    Telling(
            IngestConfig config,
            RegisterChanges changes,
            ToldDocuments documents,
            PublicationHistories histories,
            Portals portals,
            CrawlRecords records,
            ExpectedReports expected,
            PortalMemory memory,
            Herald herald,
            Clock clock) {
        interval = config.telling();
        register = new RegisterTelling(changes, herald, PATIENCE);
        sightings = new SightingsTelling(documents, histories, herald, PATIENCE);
        look = config.portalHealth().interval();
        Duration steady = config.portalHealth().steady();
        health = new HealthTelling(portals, records, expected, memory, herald, clock, steady, PATIENCE);
    }

    void start(@Observes StartupEvent event) {
        clockwork.scheduleWithFixedDelay(this::rounds, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        clockwork.scheduleWithFixedDelay(this::look, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        untilNothingIsLeft("portals", () -> {
            health.look();
            return 0;
        });
    }

    private void rounds() {
        untilNothingIsLeft("register", register::round);
        untilNothingIsLeft("sightings", sightings::round);
        untilNothingIsLeft("portal health", health::round);
    }

    private void untilNothingIsLeft(String what, Callable<Integer> round) {
        try {
            for (int told = round.call(); told > 0 && !clockwork.isShutdown(); told = round.call()) {
                LOG.debugf("told what=%s count=%d", what, told);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // The schedule ends with the first exception that leaves here.
            LOG.warnf("not told yet what=%s code=GJ-503 reason=%s", what, e);
        }
    }

    /** While the pools are still open: a round that asked a closed one would say that the database is away. */
    void stop(@Observes ShutdownEvent event) {
        Clockwork.stop(clockwork);
    }
}
