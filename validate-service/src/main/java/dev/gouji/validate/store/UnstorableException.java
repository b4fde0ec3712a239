package dev.gouji.validate.store;

/** The database refuses what it was given; it will refuse it again. */
public final class UnstorableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnstorableException(String message, Throwable cause) {
        super(message, cause);
    }
}
