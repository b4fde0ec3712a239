package dev.gouji.ingest.telling;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Sightings;
import java.util.List;

/** The memory of what was told of documents that crawls found. Calls block. */
public interface ToldDocuments {

    /** Documents that were looked at since they were last settled, once the run of their portal has ended. */
    List<Unsettled> unsettled(int most);

    /**
     * Nothing more is to be said of the document until its page is looked at again.
     *
     * @param told what was said last, null when there is nothing to say
     */
    void settle(String documentId, Sightings told);

    /**
     * A document of which there may be something to tell.
     *
     * @param document as it was published, without its bytes
     * @param told what was said last, null when nothing was
     */
    record Unsettled(RawDocument document, Sightings told) {
        int nextRevision() {
            return told == null ? 1 : told.revision() + 1;
        }
    }
}
