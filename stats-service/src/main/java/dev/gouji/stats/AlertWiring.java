package dev.gouji.stats;

import dev.gouji.stats.alert.Quietness;
import dev.gouji.stats.push.ReceiverGuard;
import dev.gouji.stats.push.RetrySchedule;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/** Makes what alerts need of plain classes. */
final class AlertWiring {
    @Produces
    @Singleton
    Quietness quietness(AlertConfig config) {
        return new Quietness(Clock.systemUTC(), !config.push(), config.pushWithin());
    }

    @Produces
    @Singleton
    RetrySchedule schedule(PushConfig config) {
        return new RetrySchedule(config.retryScale());
    }

    @Produces
    @Singleton
    ReceiverGuard guard(PushConfig config) {
        return new ReceiverGuard(InetAddress::getAllByName, config.allow().orElse(List.of()));
    }

    @Produces
    @Singleton
    HttpSender sender(ReceiverGuard guard, PushConfig config) {
        return new HttpSender(guard, config.timeout());
    }

    void close(@Disposes HttpSender sender) {
        sender.close();
    }
}
