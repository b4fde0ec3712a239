package dev.gouji.validate.store;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for the database on the calling thread, which has to be a worker. */
final class Waiting {
    private Waiting() {}

    /** The result. What the database refuses for good is told apart from a database that is away. */
    static <T> T on(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw refusal(e).<RuntimeException>map(UnstorableException::new).orElse(e);
        } catch (Throwable e) { // the signature says no more
            throw new IllegalStateException(e);
        }
    }

    /** An error of SQLSTATE class 22 (data), 23 (constraint) or 54 (too long) comes back whenever it is tried again. */
    private static Optional<SQLException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException answer && answer.getSQLState() != null) {
                return Optional.of(answer).filter(error -> error.getSQLState().matches("(22|23|54).{3}"));
            }
        }
        return Optional.empty();
    }
}
