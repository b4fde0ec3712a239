package dev.gouji.ingest.crawl;

/** A document could not be taken in for now; its page stays due. */
final class IntakeAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IntakeAwayException(String detail, Throwable cause) {
        super(detail, cause);
    }
}
