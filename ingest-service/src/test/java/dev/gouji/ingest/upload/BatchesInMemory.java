package dev.gouji.ingest.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One batch, and a process that can be made to die before it writes down. */
final class BatchesInMemory implements Batches {
    private Batch batch;
    private Claim.Position position = Claim.Position.START;
    private final List<MemberResult.Numbered> results = new ArrayList<>();
    private boolean finished;
    private int dieAfter = Integer.MAX_VALUE;
    volatile String waitingFor;

    /** As kill -9 does: nothing is tidied up. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Dies when more results than these would be written down. */
    void dieAfter(int results) {
        this.dieAfter = results;
    }

    @Override
    public CompletionStage<Boolean> accept(Batch accepted) {
        batch = accepted;
        return CompletableFuture.completedStage(true);
    }

    @Override
    public CompletionStage<Optional<BatchProgress>> progress(String batchId) {
        return CompletableFuture.completedStage(Optional.of(new BatchProgress(
                batchId,
                batch.name(),
                Instant.EPOCH,
                null,
                results.size(),
                0,
                0,
                0,
                0,
                waitingFor,
                finished ? Instant.EPOCH : null)));
    }

    @Override
    public CompletionStage<List<MemberResult.Numbered>> results(String batchId, int after, int limit) {
        return CompletableFuture.completedStage(
                results.stream().skip(after).limit(limit).toList());
    }

    @Override
    public CompletionStage<Optional<Claim>> claim(String owner, Duration lease) {
        return CompletableFuture.completedStage(
                finished ? Optional.empty() : Optional.of(new Claim(batch, owner, position)));
    }

    @Override
    public CompletionStage<Void> renew(String owner, Duration lease) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Boolean> advance(Claim claim, Step step) {
        if (step.to().done() > dieAfter) {
            throw new Killed();
        }
        if (!step.from().equals(position)) {
            return CompletableFuture.completedStage(false);
        }
        position = step.to();
        for (MemberResult result : step.results()) {
            results.add(new MemberResult.Numbered(results.size() + 1, result));
        }
        finished = step.isLast();
        return CompletableFuture.completedStage(true);
    }

    @Override
    public CompletionStage<Void> waiting(Claim claim, String code) {
        waitingFor = code;
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> release(String owner) {
        return CompletableFuture.completedStage(null);
    }
}
