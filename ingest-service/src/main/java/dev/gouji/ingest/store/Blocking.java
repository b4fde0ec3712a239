package dev.gouji.ingest.store;

import dev.gouji.ingest.problem.SetupProblems;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/** Transactions for callers that wait: each on a context of its own, since a session belongs to its context. */
@ApplicationScoped
class Blocking {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;

    Blocking(Mutiny.SessionFactory sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    /** How many rows a statement changed, in a transaction of its own. */
    int execute(String sql, Map<String, Object> parameters) {
        return transaction(session -> {
            Mutiny.Query<Object> query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }

    /** The rows of a query whose only column is a text. */
    List<String> texts(String sql, Map<String, Object> parameters) {
        return transaction(session -> {
            Mutiny.SelectionQuery<String> query = session.createNativeQuery(sql, String.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /**
     * The result of a transaction.
     *
     * @throws dev.gouji.ingest.problem.ProblemException GJ-432 over a constraint, GJ-503 when the database is away
     */
    private <T> T transaction(Function<Mutiny.StatelessSession, Uni<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(nothing -> Uni.createFrom()
                .deferred(() -> sessions.withStatelessTransaction(work))
                .subscribe()
                .with(result::complete, result::completeExceptionally));
        try {
            return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw isDuplicate(e)
                    ? SetupProblems.registeredTwice().asException(e)
                    : SetupProblems.databaseAway().asException(e);
        } catch (TimeoutException e) {
            throw SetupProblems.databaseAway().asException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SetupProblems.databaseAway().asException(e);
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
