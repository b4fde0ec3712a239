package dev.gouji.ingest.revision;

import dev.gouji.contract.event.DocumentId;
import java.util.Objects;

/**
 * What contents are compared by.
 *
 * @param sha256 of the bytes
 * @param textSha256 of what a visitor reads, see {@link VisibleText}; that of the bytes where that cannot be told
 */
public record Fingerprint(String sha256, String textSha256) {
    public Fingerprint {
        Objects.requireNonNull(sha256, "sha256 is null");
        Objects.requireNonNull(textSha256, "textSha256 is null");
    }

    public static Fingerprint of(byte[] content) {
        String sha256 = DocumentId.sha256(content);
        return new Fingerprint(
                sha256, VisibleText.of(content).map(DocumentId::hash).orElse(sha256));
    }

    /** What became of the content between then and now. */
    public Revision since(Fingerprint before) {
        if (before == null) {
            return Revision.FIRST;
        }
        if (before.sha256.equals(sha256)) {
            return Revision.SAME;
        }
        return before.textSha256.equals(textSha256) ? Revision.LAYOUT_ONLY : Revision.CHANGED;
    }
}
