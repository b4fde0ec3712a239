package dev.gouji.ingest.upload;

import java.util.concurrent.CompletionStage;

/** The memory of requests with an {@code Idempotency-Key}, for 24 hours. */
public interface IdempotentRequests {

    /** What is known of a request. */
    sealed interface Known {

        /** Nothing: it is this caller's now. */
        record New() implements Known {}

        /** Somebody is at it. */
        record UnderWay() implements Known {}

        /** The key belongs to another request. */
        record Other() implements Known {}

        /** It was answered. */
        record Answered(Reply reply) implements Known {}
    }

    /**
     * Begins a request, unless it is known. One that was begun and neither answered nor given up for a minute is taken over.
     *
     * @param fingerprint the same for equal requests only
     * @param owner of this attempt
     */
    CompletionStage<Known> begin(String key, String fingerprint, String owner);

    /** Remembers the answer. */
    CompletionStage<Void> answered(String key, String owner, Reply reply);

    /** Forgets a request that was not answered for good. */
    CompletionStage<Void> givenUp(String key, String owner);

    /** Forgets what is older than 24 hours. */
    CompletionStage<Void> purge();
}
