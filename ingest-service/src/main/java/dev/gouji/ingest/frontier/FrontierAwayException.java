package dev.gouji.ingest.frontier;

/** The frontier does not answer; the same call may succeed later. */
public final class FrontierAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FrontierAwayException(Throwable cause) {
        super("the frontier does not answer: " + cause, cause);
    }
}
