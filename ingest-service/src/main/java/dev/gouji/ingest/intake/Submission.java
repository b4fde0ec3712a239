package dev.gouji.ingest.intake;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Source;
import dev.gouji.ingest.problem.Problems;
import java.time.Instant;
import java.util.Objects;

/**
 * A document as a sender hands it in.
 *
 * @param content 1 byte to {@link #BYTES_MAX}; anything else is refused as GJ-101 or GJ-102
 * @param mediaType as the sender labels it, null when it does not; a hint, never trusted
 * @param collectedAt when somebody else collected its bytes before, null when they come as they are now
 */
public record Submission(byte[] content, Labels labels, String mediaType, Instant collectedAt) {

    /** 20 MB. */
    public static final int BYTES_MAX = 20 * 1024 * 1024;

    public Submission {
        Objects.requireNonNull(labels, "labels is null");
        if (content.length == 0) {
            throw Problems.emptyDocument().asException();
        }
        if (content.length > BYTES_MAX) {
            throw Problems.tooLarge(content.length, BYTES_MAX).asException();
        }
    }

    /** A document of now. */
    public Submission(byte[] content, Labels labels, String mediaType) {
        this(content, labels, mediaType, null);
    }

    /** The event that tells of it. Costs a hash of the content: not for an event loop. */
    RawDocument receivedAt(Instant now) {
        String sha256 = DocumentId.sha256(content);
        String sourceId = labels.sourceOr("upload/" + (labels.fileName() == null ? sha256 : labels.fileName()));
        Source source = new Source(
                sourceId,
                labels.url(),
                labels.publishedOn(),
                labels.organ(),
                labels.division(),
                collectedAt == null ? now : collectedAt);
        return new RawDocument(
                DocumentId.of(sourceId, sha256),
                source,
                labels.fileName(),
                mediaType,
                sha256,
                content.length,
                content.length <= RawDocument.INLINE_BYTES_MAX ? content : null);
    }
}
