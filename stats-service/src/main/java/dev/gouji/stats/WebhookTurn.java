package dev.gouji.stats;

import dev.gouji.stats.push.Delivery;
import dev.gouji.stats.push.Messages;
import dev.gouji.stats.push.RetrySchedule;
import dev.gouji.stats.push.Settlement;
import dev.gouji.stats.push.Subscription;
import dev.gouji.stats.push.Verdict;
import dev.gouji.stats.store.Outbox;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Serves a webhook: organs side by side, the events of one organ one after the other. */
@Singleton
class WebhookTurn {
    private static final Logger LOG = Logger.getLogger(WebhookTurn.class);
    private static final int EVENTS_AT_ONCE = 200;
    private static final int ORGANS_AT_ONCE = 8;
    private static final Duration TURN = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final HttpSender sender;
    private final RetrySchedule schedule;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    WebhookTurn(Outbox outbox, HttpSender sender, RetrySchedule schedule) {
        this.outbox = outbox;
        this.sender = sender;
        this.schedule = schedule;
    }

    /** Sends what is due until nothing is, or the turn is over; says when there may be more. */
    Instant take(Subscription to, BooleanSupplier stopping) {
        Instant end = clock.instant().plus(TURN);
        while (!stopping.getAsBoolean() && clock.instant().isBefore(end)) {
            List<Delivery> due = Waiting.on(outbox.due(to.id(), clock.instant(), EVENTS_AT_ONCE));
            if (due.isEmpty()) {
                break;
            }
            List<Settlement> settled = round(to, due, end, stopping);
            Waiting.on(outbox.settle(to.id(), settled));
            if (settled.stream().anyMatch(WebhookTurn::isGone)) {
                LOG.warnf("receiver is gone and told no more subscription=%s code=GJ-714", to);
                Waiting.on(outbox.disable(to.id(), "HTTP 410"));
                break;
            }
        }
        return clock.instant();
    }

    private static boolean isGone(Settlement settlement) {
        return settlement.status() != null && settlement.status() == 410;
    }

    private List<Settlement> round(Subscription to, List<Delivery> due, Instant end, BooleanSupplier stopping) {
        Map<String, List<Delivery>> organs = new LinkedHashMap<>();
        due.forEach(delivery -> organs.computeIfAbsent(delivery.event().alert().organKey(), none -> new ArrayList<>())
                .add(delivery));
        Queue<List<Delivery>> waiting = new ConcurrentLinkedQueue<>(organs.values());
        Queue<Settlement> settled = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(ORGANS_AT_ONCE, organs.size()); i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                List<Delivery> organ = waiting.poll();
                while (organ != null
                        && !stopping.getAsBoolean()
                        && clock.instant().isBefore(end)) {
                    settled.addAll(inOrder(to, organ, end));
                    organ = waiting.poll();
                }
            }));
        }
        threads.forEach(WebhookTurn::join);
        return List.copyOf(settled);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Up to the first that is not taken: what comes after it has to wait for it. */
    private List<Settlement> inOrder(Subscription to, List<Delivery> organ, Instant end) {
        List<Settlement> settled = new ArrayList<>();
        for (Delivery delivery : organ) {
            Instant now = clock.instant();
            Verdict verdict = sender.send(to.channel(), Messages.webhook(to, delivery.event(), now));
            settled.add(Settlement.of(delivery, verdict, schedule, random, clock.instant()));
            if (!(verdict instanceof Verdict.Delivered) || clock.instant().isAfter(end)) {
                break;
            }
        }
        return settled;
    }
}
