package dev.gouji.stats;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/** Waits for the database on threads of our own, which are not the ones that serve requests. */
final class Waiting {
    private Waiting() {}

    /** What the database answers. */
    static <T> T on(Uni<T> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> question);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
