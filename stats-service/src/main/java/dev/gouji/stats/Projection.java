package dev.gouji.stats;

import dev.gouji.contract.event.UndecodableEventException;
import dev.gouji.stats.store.DatabaseFailure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The way of one poll into the views: decoded together, written together, and one by one when the database refuses some of it.
 * What can never be taken is buried; whoever is away is waited for. To be made on the event loop that the poll came in on.
 *
 * @param <T> a record as the broker gives it
 * @param <R> a row of the views
 */
final class Projection<T, R> {
    private static final Logger LOG = Logger.getLogger(Projection.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** Makes a row of a record. */
    @FunctionalInterface
    interface Decoding<T, R> {
        R row(T record) throws UndecodableEventException;
    }

    /** A record that no attempt can process. */
    record Culprit<T>(T record, String reason, int attempts) {}

    private record Decoded<T, R>(T record, R row) {}

    private record Poll<T, R>(List<Decoded<T, R>> decoded, List<Culprit<T>> culprits) {}

    private final Decoding<T, R> decoding;
    private final Function<List<R>, Uni<Void>> write;
    private final Function<Culprit<T>, Uni<Void>> bury;

    /** HR sessions live on the event loop that the poll came in on. */
    private final Context context = Vertx.currentContext();

    Projection(Decoding<T, R> decoding, Function<List<R>, Uni<Void>> write, Function<Culprit<T>, Uni<Void>> bury) {
        this.decoding = decoding;
        this.write = write;
        this.bury = bury;
    }

    Uni<Void> project(Iterable<T> records) {
        // Off the event loop: a poll is some milliseconds of JSON.
        return Uni.createFrom()
                .completionStage(() ->
                        context.executeBlocking(() -> decode(records), false).toCompletionStage())
                .chain(poll -> writeAll(poll).chain(() -> bury(poll.culprits())));
    }

    private Poll<T, R> decode(Iterable<T> records) {
        Poll<T, R> poll = new Poll<>(new ArrayList<>(), new ArrayList<>());
        for (T record : records) {
            try {
                poll.decoded().add(new Decoded<>(record, decoding.row(record)));
            } catch (UndecodableEventException | RuntimeException e) {
                poll.culprits().add(new Culprit<>(record, e.getMessage() == null ? e.toString() : e.getMessage(), 1));
            }
        }
        return poll;
    }

    private Uni<Void> writeAll(Poll<T, R> poll) {
        if (poll.decoded().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return patiently(poll.decoded())
                .onFailure(DatabaseFailure::isCausedByData)
                .recoverWithUni(() -> writeOneByOne(poll));
    }

    private Uni<Void> writeOneByOne(Poll<T, R> poll) {
        return Multi.createFrom()
                .iterable(poll.decoded())
                .onItem()
                .transformToUniAndConcatenate(one -> patiently(List.of(one))
                        .onFailure(DatabaseFailure::isCausedByData)
                        .recoverWithUni(failure -> Uni.createFrom()
                                .voidItem()
                                .invoke(() -> poll.culprits().add(culprit(one, failure)))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Culprit<T> culprit(Decoded<T, R> one, Throwable failure) {
        String reason = "PostgreSQL refuses the row, SQLSTATE %s".formatted(DatabaseFailure.sqlState(failure));
        return new Culprit<>(one.record(), reason, 2);
    }

    private Uni<Void> patiently(List<Decoded<T, R>> some) {
        List<R> rows = some.stream().map(Decoded::row).toList();
        return Uni.createFrom()
                .deferred(() -> write.apply(rows))
                .runSubscriptionOn(command -> context.runOnContext(unused -> command.run()))
                .onFailure(failure -> !DatabaseFailure.isCausedByData(failure))
                .invoke(failure -> waitingFor("PostgreSQL", "GJ-691", failure))
                .onFailure(failure -> !DatabaseFailure.isCausedByData(failure))
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely();
    }

    private Uni<Void> bury(List<Culprit<T>> culprits) {
        return Multi.createFrom()
                .iterable(culprits)
                .onItem()
                .transformToUniAndConcatenate(culprit -> bury.apply(culprit)
                        .onFailure()
                        .invoke(failure -> waitingFor("Kafka", "GJ-692", failure))
                        .onFailure()
                        .retry()
                        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                        .indefinitely())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static void waitingFor(String whom, String code, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        // The message of the outer ones is the whole statement.
        LOG.warnf("waiting for %s code=%s sqlState=%s reason=%s", whom, code, DatabaseFailure.sqlState(failure), root);
    }
}
