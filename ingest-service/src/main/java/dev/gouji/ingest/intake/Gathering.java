package dev.gouji.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Lets many callers share a round trip: while one is under way, what arrives gathers and goes with the next. A single
 * caller never waits, a crowd pays once.
 *
 * @param <T> what a caller brings
 * @param <R> what a round trip answers to all its callers
 */
final class Gathering<T, R> {
    private final int most;
    private final Function<List<T>, CompletionStage<R>> roundTrip;
    private final List<Waiting<T, R>> waiting = new ArrayList<>();
    private boolean underWay;

    private record Waiting<T, R>(T item, CompletableFuture<R> answer) {}

    /**
     * @param most items a round trip
     */
    Gathering(int most, Function<List<T>, CompletionStage<R>> roundTrip) {
        this.most = most;
        this.roundTrip = roundTrip;
    }

    /** The answer of the round trip that the item goes with; when that fails, it fails for all of them. */
    CompletionStage<R> add(T item) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        synchronized (this) {
            waiting.add(new Waiting<>(item, answer));
            if (underWay) {
                return answer;
            }
            underWay = true;
        }
        goOn();
        return answer;
    }

    private void goOn() {
        List<Waiting<T, R>> batch;
        synchronized (this) {
            if (waiting.isEmpty()) {
                underWay = false;
                return;
            }
            List<Waiting<T, R>> first = waiting.subList(0, Math.min(most, waiting.size()));
            batch = List.copyOf(first);
            first.clear();
        }
        start(batch).whenComplete((result, failure) -> {
            goOn();
            batch.forEach(each -> answer(each.answer(), result, failure));
        });
    }

    private CompletionStage<R> start(List<Waiting<T, R>> batch) {
        try {
            return roundTrip.apply(batch.stream().map(Waiting::item).toList());
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private static <R> void answer(CompletableFuture<R> caller, R result, Throwable failure) {
        if (failure == null) {
            caller.complete(result);
        } else {
            caller.completeExceptionally(failure);
        }
    }
}
