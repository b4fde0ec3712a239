package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.report.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A document as it was received.
 *
 * @param documentId {@link DocumentId#of}
 * @param fileName name given at upload or last part of the address, null when unknown; a hint, never trusted
 * @param mediaType as the source labels it, parameters included, null when unknown; a hint, never trusted
 * @param size in bytes
 * @param content the bytes up to {@link #INLINE_BYTES_MAX}; null for larger ones, which are in the archive under their
 *     hash
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RawDocument(
        String documentId, Source source, String fileName, String mediaType, String sha256, long size, byte[] content)
        implements Event {

    /** Larger documents travel by reference. */
    public static final int INLINE_BYTES_MAX = 256 * 1024;

    public RawDocument {
        Objects.requireNonNull(documentId, "documentId is null");
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(sha256, "sha256 is null");
        if (size < 0 || content != null && content.length != size) {
            throw new IllegalArgumentException(
                    "size is %d but %d bytes came along".formatted(size, content == null ? 0 : content.length));
        }
    }

    @Override
    public Topic topic() {
        return Topic.RAW_DOCUMENTS;
    }

    @Override
    public String key() {
        return source.id();
    }

    @Override
    public String eventId() {
        return documentId + source.sightingsMark();
    }

    @Override
    public String type() {
        return "dev.gouji.raw-document.v1";
    }

    @Override
    public String producer() {
        return "/gouji/ingest-service";
    }

    @Override
    public Instant time() {
        return source.receivedAt();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawDocument that
                && documentId.equals(that.documentId)
                && source.equals(that.source)
                && Objects.equals(fileName, that.fileName)
                && Objects.equals(mediaType, that.mediaType)
                && sha256.equals(that.sha256)
                && size == that.size
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return documentId.hashCode();
    }

    @Override
    public String toString() {
        return "RawDocument[%s, %s, %d bytes]".formatted(documentId, source.id(), size);
    }
}
