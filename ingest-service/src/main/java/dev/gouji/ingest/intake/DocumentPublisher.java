package dev.gouji.ingest.intake;

import dev.gouji.contract.event.RawDocument;
import java.util.concurrent.CompletionStage;

/** Tells the next service about a document. */
public interface DocumentPublisher {

    /** Completes when the broker has acknowledged the event, and fails when it has not. */
    CompletionStage<Void> publish(RawDocument document);
}
