package dev.gouji.ingest.connector;

import dev.gouji.ingest.address.WebAddress;
import java.util.Objects;

/**
 * A list as it was fetched.
 *
 * @param address of the bytes: redirects are behind it, links are relative to it
 * @param mediaType as labelled, parameters included, null when it was not; a hint, never trusted
 */
public record ListDocument(WebAddress address, byte[] content, String mediaType) {
    public ListDocument {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(content, "content is null");
    }
}
