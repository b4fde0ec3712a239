package dev.gouji.stats;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.feed.EventLog;
import dev.gouji.stats.feed.EventLog.Reading;
import dev.gouji.stats.store.AlertReader;
import dev.gouji.stats.store.DatabaseFailure;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * All who listen to alerts. One look at the database serves all of them; only who comes back after long reads what it missed
 * by itself, a few at a time.
 */
@Singleton
class AlertStream {
    private static final Logger LOG = Logger.getLogger(AlertStream.class);
    private static final int LOG_CAPACITY = 5_000;
    private static final int AT_ONCE = 500;
    private static final int CATCHING_UP_AT_ONCE = 4;

    private final AlertReader alerts;
    private final int clientsMax;
    private final Repeating repeating;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final Semaphore catchingUp = new Semaphore(CATCHING_UP_AT_ONCE);
    private volatile EventLog log;
    private volatile boolean leaving;

    AlertStream(AlertReader alerts, AlertConfig config) {
        this.alerts = alerts;
        this.clientsMax = config.streamClients();
        this.repeating = new Repeating("alert-stream", config.streamInterval(), this::turn);
    }

    void start(@Observes StartupEvent event) {
        repeating.start();
    }

    /** The end waits for requests that are under way, and a stream always is: from now on they are short. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    void stop(@Observes ShutdownEvent event) {
        repeating.close();
        letEverybodyGo();
    }

    /** Ends all connections; the clients come back with their positions, here or at another replica. */
    void letEverybodyGo() {
        clients.forEach(StreamClient::end);
    }

    /** Whether there was room for one more. */
    boolean add(StreamClient client) {
        clients.add(client);
        if (clients.size() > clientsMax) {
            clients.remove(client);
            return false;
        }
        return true;
    }

    void remove(StreamClient client) {
        clients.remove(client);
    }

    int clients() {
        return clients.size();
    }

    /** What follows a position, as far as the log goes back and can tell whose it is. */
    Reading after(AlertScope scope, long position, int limit) {
        EventLog now = log;
        boolean told = now != null && (scope.isToldByAlerts() || position >= now.head());
        return told ? now.after(scope, position, limit) : new Reading.Behind();
    }

    /** The sequence number of the last event that was seen, 0 before the first look. */
    long head() {
        EventLog now = log;
        return now == null ? 0 : now.head();
    }

    /** What follows a position, from the database. Blocks. */
    List<AlertEvent> missed(AlertScope scope, long position, int limit) throws InterruptedException {
        catchingUp.acquire();
        try {
            return Waiting.on(alerts.after(scope, position, limit));
        } finally {
            catchingUp.release();
        }
    }

    private void turn() {
        look();
        if (leaving) {
            letEverybodyGo();
        }
    }

    private void look() {
        if (clients.isEmpty()) {
            log = null;
            return;
        }
        try {
            if (log == null) {
                log = new EventLog(LOG_CAPACITY, Waiting.on(alerts.head()));
            }
            List<AlertEvent> some;
            do {
                some = Waiting.on(alerts.after(AlertScope.ALL, log.head(), AT_ONCE));
                log.append(some);
                long head = log.head();
                clients.forEach(client -> client.wake(head));
            } while (some.size() == AT_ONCE);
        } catch (RuntimeException e) {
            LOG.warnf("alert stream waits for the database code=GJ-711 sqlState=%s", DatabaseFailure.sqlState(e));
            clients.forEach(StreamClient::keepAlive);
        }
    }
}
