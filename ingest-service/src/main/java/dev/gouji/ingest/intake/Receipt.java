package dev.gouji.ingest.intake;

import dev.gouji.contract.event.RawDocument;

/**
 * The answer to a sender.
 *
 * @param size in bytes
 * @param duplicate whether the same bytes had come from the same source before
 */
public record Receipt(String documentId, String sha256, String source, long size, boolean duplicate) {

    static Receipt of(RawDocument document, boolean duplicate) {
        return new Receipt(
                document.documentId(), document.sha256(), document.source().id(), document.size(), duplicate);
    }

    Receipt asDuplicate() {
        return new Receipt(documentId, sha256, source, size, true);
    }

    /** Path of what becomes of the document, answered by stats-service. */
    public String outcome() {
        return "/v1/outcomes/" + documentId;
    }
}
