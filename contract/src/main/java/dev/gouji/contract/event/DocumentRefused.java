package dev.gouji.contract.event;

import dev.gouji.contract.report.Source;
import java.time.Instant;
import java.util.Objects;

/** A document is no report, or cannot be read. */
public record DocumentRefused(
        String documentId, String sha256, Source source, Refusal refusal, String parserVersion, Instant refusedAt)
        implements Event {
    public DocumentRefused {
        Objects.requireNonNull(documentId, "documentId is null");
        Objects.requireNonNull(sha256, "sha256 is null");
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(refusal, "refusal is null");
        Objects.requireNonNull(parserVersion, "parserVersion is null");
        Objects.requireNonNull(refusedAt, "refusedAt is null");
    }

    @Override
    public Topic topic() {
        return Topic.REFUSALS;
    }

    @Override
    public String key() {
        return source.id();
    }

    @Override
    public String eventId() {
        return documentId + "/" + parserVersion;
    }

    @Override
    public String type() {
        return "dev.gouji.document-refused.v1";
    }

    @Override
    public String producer() {
        return "/gouji/parse-service";
    }

    @Override
    public Instant time() {
        return refusedAt;
    }
}
