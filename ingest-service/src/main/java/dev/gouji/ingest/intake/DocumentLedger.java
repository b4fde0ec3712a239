package dev.gouji.ingest.intake;

import dev.gouji.contract.event.RawDocument;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * The memory of documents that were published. It saves work and answers "already known"; losing an entry costs a second
 * publication of the same event and nothing else.
 */
public interface DocumentLedger {

    /** Those of the ids that were published before. */
    CompletionStage<Set<String>> known(Set<String> documentIds);

    /** Remembers documents as published; those already remembered stay as they are. */
    CompletionStage<Void> remember(List<RawDocument> published);
}
