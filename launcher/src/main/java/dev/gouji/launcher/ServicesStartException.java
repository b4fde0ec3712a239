package dev.gouji.launcher;

/** The services could not start; the message says why and what to do, Chinese first. */
final class ServicesStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServicesStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
