package dev.gouji.ingest.upload;

import java.util.Objects;

/**
 * An answer over HTTP that can be given again.
 *
 * @param location null when there is none
 * @param retryAfterSeconds 0 when there is no use in asking again
 */
public record Reply(int status, String location, String mediaType, String body, int retryAfterSeconds) {
    public Reply {
        Objects.requireNonNull(mediaType, "mediaType is null");
        Objects.requireNonNull(body, "body is null");
    }

    /** Whether the same request may be answered otherwise later. */
    public boolean isTemporary() {
        return retryAfterSeconds > 0;
    }
}
