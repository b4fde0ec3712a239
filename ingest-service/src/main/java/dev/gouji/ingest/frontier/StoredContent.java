package dev.gouji.ingest.frontier;

import java.util.Objects;

/**
 * What a page held.
 *
 * @param sha256 of the bytes
 * @param textSha256 of the text that a visitor reads; that of the bytes when they are no page
 * @param documentId under which it was published, null for lists and for what was not
 */
public record StoredContent(String sha256, String textSha256, String documentId) {
    public StoredContent {
        Objects.requireNonNull(sha256, "sha256 is null");
        Objects.requireNonNull(textSha256, "textSha256 is null");
    }
}
