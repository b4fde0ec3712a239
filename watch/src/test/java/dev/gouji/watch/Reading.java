package dev.gouji.watch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service that reads two topics: one well, one until it is told to stop answering. */
@ApplicationScoped
class Reading {
    static final AtomicBoolean STUCK = new AtomicBoolean();
    static final AtomicBoolean READY = new AtomicBoolean(true);
    static final CompletableFuture<Void> NEVER = new CompletableFuture<>();

    @Incoming("well")
    Uni<Void> readWell(String record) {
        return Uni.createFrom().voidItem();
    }

    @Incoming("badly")
    Uni<Void> readBadly(String record) {
        return STUCK.get()
                ? Uni.createFrom().completionStage(NEVER)
                : Uni.createFrom().voidItem();
    }

    @Readiness
    @ApplicationScoped
    static class Ready implements HealthCheck {
        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("neighbours").status(READY.get()).build();
        }
    }
}
