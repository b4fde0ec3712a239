package dev.gouji.parse.read;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Raw documents for tests. */
final class Documents {
    private Documents() {}

    static RawDocument raw(String name, byte[] content, String mediaType) {
        String hash = DocumentId.sha256(content);
        Source source = new Source(name, null, null, null, null, Instant.EPOCH);
        return new RawDocument(DocumentId.of(name, hash), source, name, mediaType, hash, content.length, content);
    }

    static Reading read(byte[] content) {
        return new DocumentReader().read(raw("test", content, null), content);
    }

    static Report report(String text) {
        return report(text.getBytes(StandardCharsets.UTF_8));
    }

    static Report report(byte[] content) {
        return switch (read(content)) {
            case Reading.OfReport read -> read.report();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    static String refusalCode(byte[] content) {
        return switch (read(content)) {
            case Reading.OfReport read ->
                throw new AssertionError("read as a report of " + read.report().organ());
            case Reading.Refused refused -> refused.refusal().code();
        };
    }
}
