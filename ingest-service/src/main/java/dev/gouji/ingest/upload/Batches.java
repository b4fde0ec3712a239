package dev.gouji.ingest.upload;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The memory of batches: what was accepted, who works at it, and what became of its members. */
public interface Batches {

    /** Remembers a batch; false when it had been accepted before. */
    CompletionStage<Boolean> accept(Batch batch);

    CompletionStage<Optional<BatchProgress>> progress(String batchId);

    /** Results in the order of their numbers, those behind a number. */
    CompletionStage<List<MemberResult.Numbered>> results(String batchId, int after, int limit);

    /** The oldest batch that is open and that nobody works at; the owner holds it for the time of the lease. */
    CompletionStage<Optional<Claim>> claim(String owner, Duration lease);

    /** Makes the leases of an owner run from now. */
    CompletionStage<Void> renew(String owner, Duration lease);

    /** Writes progress down; false when another owner has taken over, or the batch stands elsewhere. */
    CompletionStage<Boolean> advance(Claim claim, Step step);

    /** Notes what a batch waits for; the code is null when it waits no more. */
    CompletionStage<Void> waiting(Claim claim, String code);

    /** Gives the batches of an owner back at once. */
    CompletionStage<Void> release(String owner);
}
