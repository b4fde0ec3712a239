package dev.gouji.ingest;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.upload.Spooled;
import java.util.List;

/** What came over the wire. */
sealed interface Received {
    Labels labels();

    /** One document, in memory. */
    record One(byte[] content, Labels labels, String mediaType) implements Received {}

    /**
     * Files on disk: several, or one that may hold several documents.
     *
     * @param asOne whether the sender wants an archive to be kept as one document
     */
    record Files(List<Spooled> files, Labels labels, boolean asOne) implements Received {}
}
