package dev.gouji.ingest.store;

import dev.gouji.ingest.frontier.FrontierAwayException;
import dev.gouji.ingest.frontier.LeaseLostException;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The reactive client, for callers that block on threads of their own: each host of the crawl has one. A session of
 * Hibernate Reactive would tie them to an event loop and give nothing for it, because nothing here is an entity.
 */
final class Database {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pool pool;

    Database(Pool pool) {
        this.pool = pool;
    }

    /** The rows of one statement. */
    RowSet<Row> ask(String sql, Object... parameters) {
        return await(Statements.run(pool, sql, parameters));
    }

    /** One statement, and what the work makes of its answer. */
    <T> T answer(Function<SqlClient, Future<T>> work) {
        return await(work.apply(pool));
    }

    /** All statements of the work, or none. */
    <T> T together(Function<SqlConnection, Future<T>> work) {
        return await(pool.withTransaction(work));
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | CompletionException e) {
            if (e.getCause() instanceof LeaseLostException lost) {
                throw lost;
            }
            throw new FrontierAwayException(e.getCause());
        } catch (TimeoutException e) {
            throw new FrontierAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FrontierAwayException(e);
        }
    }
}
