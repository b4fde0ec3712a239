package dev.gouji.stats;

import dev.gouji.stats.push.Channel;
import dev.gouji.stats.push.Subscription;
import dev.gouji.stats.store.DatabaseFailure;
import dev.gouji.stats.store.Outbox;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;

/**
 * Tells whoever subscribed, from the start of the service to its end. Each subscription that this replica has a lease on is
 * served on a thread of its own, so that a slow receiver delays itself only.
 */
@Singleton
class PushWorkers {
    private static final Logger LOG = Logger.getLogger(PushWorkers.class);

    private final Outbox outbox;
    private final PushConfig config;
    private final WebhookTurn webhooks;
    private final DigestTurn digests;
    private final Clock clock = Clock.systemUTC();
    private final String worker = UUID.randomUUID().toString();
    private final ConcurrentMap<String, Thread> serving = new ConcurrentHashMap<>();
    private final Repeating repeating;
    private volatile boolean stopping;

    PushWorkers(Outbox outbox, PushConfig config, WebhookTurn webhooks, DigestTurn digests) {
        this.outbox = outbox;
        this.config = config;
        this.webhooks = webhooks;
        this.digests = digests;
        this.repeating = new Repeating("push", config.interval(), this::look);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            repeating.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (config.enabled()) {
            repeating.close();
        }
        serving.values().forEach(PushWorkers::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            while (!stopping && Waiting.on(outbox.spread(clock.instant())) > 0) {
                // Until everything that happened is owed to somebody or to nobody.
            }
            Instant now = clock.instant();
            if (!serving.isEmpty()) {
                Waiting.on(outbox.renew(worker, now, config.lease()));
            }
            int free = config.atOnce() - serving.size();
            if (free > 0 && !stopping) {
                Waiting.on(outbox.lease(worker, now, config.lease(), free)).forEach(this::serve);
            }
        } catch (RuntimeException e) {
            LOG.warnf("push waits for the database code=GJ-712 sqlState=%s", DatabaseFailure.sqlState(e));
        }
    }

    private void serve(Subscription subscription) {
        Thread thread =
                Thread.ofVirtual().name("stats-push-" + subscription.id()).unstarted(() -> turn(subscription));
        if (serving.putIfAbsent(subscription.id(), thread) == null) {
            thread.start();
        }
    }

    private void turn(Subscription subscription) {
        Instant next = clock.instant();
        try {
            next = subscription.channel() == Channel.WEBHOOK
                    ? webhooks.take(subscription, () -> stopping)
                    : digests.take(subscription);
        } catch (RuntimeException e) {
            LOG.warnf(e, "push interrupted subscription=%s code=GJ-713", subscription);
        } finally {
            serving.remove(subscription.id());
            release(subscription, next);
        }
    }

    private void release(Subscription subscription, Instant next) {
        try {
            Waiting.on(outbox.release(subscription.id(), worker, next));
        } catch (RuntimeException e) {
            // The lease ends by itself.
            LOG.warnf("lease not released subscription=%s code=GJ-712", subscription);
        }
    }
}
