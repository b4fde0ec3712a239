package dev.gouji.ingest.revision;

import java.util.Optional;

/** What the crawl knows of documents. Calls block. */
public interface PublicationHistories {

    /** Of a document that was published, in whichever version of its page; empty when it did not come from a portal. */
    Optional<PublicationHistory> ofDocument(String documentId);

    /** Of a page, published or not yet. */
    Optional<PublicationHistory> ofPage(long pageId);
}
