package dev.gouji.stats;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertOnTheWire;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.store.AlertReader;
import dev.gouji.stats.store.DatabaseFailure;
import dev.gouji.stats.store.ReaderPosition;
import dev.gouji.watch.Trace;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells other systems, over the topic of alerts, what happens to alerts. The position moves on when the broker has
 * everything up to it, so that what is told twice has the id that it had before.
 */
@Singleton
class AlertTelling {
    private static final Logger LOG = Logger.getLogger(AlertTelling.class);
    private static final String READER = "topic";
    private static final int AT_ONCE = 200;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AlertReader alerts;
    private final ReaderPosition position;
    private final ProjectEvents events;
    private final Clock clock = Clock.systemUTC();
    private final String worker = UUID.randomUUID().toString();
    private final Repeating repeating;

    AlertTelling(AlertReader alerts, ReaderPosition position, ProjectEvents events, PushConfig config) {
        this.alerts = alerts;
        this.position = position;
        this.events = events;
        this.repeating = new Repeating("alert-telling", config.interval(), this::look);
    }

    void start(@Observes StartupEvent event) {
        repeating.start();
    }

    void stop(@Observes ShutdownEvent event) {
        repeating.close();
    }

    private void look() {
        try {
            int told = AT_ONCE;
            while (told == AT_ONCE) {
                Optional<Long> last = Waiting.on(position.claim(READER, worker, clock.instant(), LEASE));
                told = last.isEmpty() ? 0 : tellAfter(last.get());
            }
        } catch (RuntimeException e) {
            LOG.warnf("alerts are told later code=GJ-715 sqlState=%s reason=%s", DatabaseFailure.sqlState(e), e);
        }
    }

    private int tellAfter(long sequence) {
        List<AlertEvent> some = Waiting.on(alerts.after(AlertScope.ALL, sequence, AT_ONCE));
        if (!some.isEmpty()) {
            List<Uni<Void>> told = some.stream()
                    .map(event -> events.tell(AlertOnTheWire.of(event), Trace.read(event.trace())))
                    .toList();
            // Subscribed to in their order, which is the order of each organ; waited for together.
            Uni.join().all(told).andCollectFailures().await().atMost(PATIENCE);
            Waiting.on(position.advance(READER, worker, some.getLast().sequence()));
        }
        return some.size();
    }
}
