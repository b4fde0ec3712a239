package dev.gouji.stats;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.push.Channel;
import dev.gouji.stats.push.Delivery;
import dev.gouji.stats.push.Digest;
import dev.gouji.stats.push.DigestTime;
import dev.gouji.stats.push.Messages;
import dev.gouji.stats.push.RateLimit;
import dev.gouji.stats.push.RetrySchedule;
import dev.gouji.stats.push.Settlement;
import dev.gouji.stats.push.Subscription;
import dev.gouji.stats.push.Verdict;
import dev.gouji.stats.store.Outbox;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Serves a robot or a mailbox: one message for everything that happened since the last one. */
@Singleton
class DigestTurn {
    private static final int EVENTS_AT_ONCE = 2_000;
    private static final int MAIL_BYTES = 200_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final HttpSender sender;
    private final Mailer mailer;
    private final RetrySchedule schedule;
    private final String site;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    DigestTurn(Outbox outbox, HttpSender sender, Mailer mailer, RetrySchedule schedule, AlertConfig config) {
        this.site = config.publicUrl()
                .map(address -> address.toString().replaceFirst("/+$", ""))
                .orElse("");
        this.outbox = outbox;
        this.sender = sender;
        this.mailer = mailer;
        this.schedule = schedule;
    }

    /** Sends one message at most; says when the next may be sent. */
    Instant take(Subscription to) {
        Instant now = clock.instant();
        Instant free =
                RateLimit.of(to.channel()).next(Waiting.on(outbox.sent(to.address(), now.minus(REMEMBERED))), now);
        if (free.isAfter(now)) {
            return free;
        }
        List<Delivery> due = Waiting.on(outbox.due(to.id(), now, EVENTS_AT_ONCE));
        if (due.isEmpty()) {
            return now;
        }
        List<AlertEvent> events = due.stream().map(Delivery::event).toList();
        Digest digest = Digest.of(events, site);
        Verdict verdict = to.channel() == Channel.EMAIL
                ? mail(to, digest)
                : sender.send(to.channel(), Messages.robot(to, digest, now));
        // One moment for all of them: they were one message.
        Instant sent = clock.instant();
        Waiting.on(outbox.settle(
                to.id(),
                due.stream()
                        .map(delivery -> Settlement.of(delivery, verdict, schedule, random, sent))
                        .toList()));
        return verdict instanceof Verdict.Delivered ? DigestTime.after(sent, to.digest(), random) : sent;
    }

    private Verdict mail(Subscription to, Digest digest) {
        try {
            mailer.send(Mail.withText(to.address(), digest.title(), digest.within(MAIL_BYTES)));
            return new Verdict.Delivered(null);
        } catch (RuntimeException e) {
            return new Verdict.Failed(null, e.getClass().getSimpleName(), null);
        }
    }
}
