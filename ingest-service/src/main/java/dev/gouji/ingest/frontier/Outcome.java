package dev.gouji.ingest.frontier;

/** What a visit to a page came to: decides when it is visited again, and is counted. */
public enum Outcome {
    /** Content that was not there before. */
    NEW,
    /** Other content than before. */
    CHANGED,
    /** The same content in other clothes: archived, not published. */
    LAYOUT_ONLY,
    /** The same bytes, or the host said so. */
    UNCHANGED,
    /** Content that another page of the portal has. */
    ALIAS,
    /** A redirect. */
    MOVED,
    /** Not there; to be confirmed. */
    MISSING,
    /** Not there, confirmed. */
    GONE,
    /** Not to be had for now. */
    FAILED,
    /** Not allowed. */
    REFUSED;

    /** Whether the host answered as hosts should. */
    public boolean isHealthy() {
        return switch (this) {
            case NEW, CHANGED, LAYOUT_ONLY, UNCHANGED, ALIAS, MOVED, MISSING, GONE -> true;
            case FAILED, REFUSED -> false;
        };
    }
}
