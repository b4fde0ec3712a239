package dev.gouji.stats;

/** A request could not be answered because the database did not. */
final class DatabaseAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseAwayException(Throwable cause) {
        super("PostgreSQL did not answer: " + cause, cause);
    }
}
