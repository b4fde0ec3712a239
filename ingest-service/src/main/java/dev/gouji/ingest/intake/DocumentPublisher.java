package dev.gouji.ingest.intake;

import dev.gouji.contract.event.RawDocument;
import java.util.concurrent.CompletionStage;

/** Tells the next service about a document. */
public interface DocumentPublisher {
    /** A publisher for what this thread does now; it may be used from any other later. */
    default DocumentPublisher onBehalfOfCaller() {
        return this;
    }

    /** Completes when the broker has acknowledged the event, and fails when it has not. */
    CompletionStage<Void> publish(RawDocument document);
}
