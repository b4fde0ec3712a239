package dev.gouji.ingest.fetch;

import java.io.IOException;

/** A body is larger than we take. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
