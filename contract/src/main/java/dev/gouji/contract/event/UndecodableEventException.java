package dev.gouji.contract.event;

/** The value of a record is no event of the expected type: the record can only go to the dead letters. */
public final class UndecodableEventException extends Exception {
    private static final long serialVersionUID = 1L;

    UndecodableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
