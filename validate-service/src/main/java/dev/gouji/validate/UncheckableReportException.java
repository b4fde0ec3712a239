package dev.gouji.validate;

/** A report that our own code cannot get through: it would fail again, so it is set aside. */
final class UncheckableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncheckableReportException(String documentId, RuntimeException cause) {
        super("documentId=%s cannot be checked: %s".formatted(documentId, cause), cause);
    }
}
