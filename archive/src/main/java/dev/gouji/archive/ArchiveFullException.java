package dev.gouji.archive;

import java.io.IOException;

/** The archive has no space left for a document. */
public final class ArchiveFullException extends IOException {
    private static final long serialVersionUID = 1L;

    public ArchiveFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
