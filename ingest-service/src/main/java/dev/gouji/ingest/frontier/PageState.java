package dev.gouji.ingest.frontier;

import java.util.EnumSet;
import java.util.Set;

/** How a page stands. A state follows another only where {@link #become} lets it. */
public enum PageState {
    /** Found and not yet fetched. */
    NEW,
    /** Fetched; what it held is archived, and published where it is a document. */
    STORED,
    /** Leads elsewhere. */
    MOVED,
    /** Was not there when last asked for; a second look decides. */
    MISSING,
    /** Was not there twice, long enough apart. It is still looked for, seldom. */
    GONE,
    /** Could not be fetched for now. */
    FAILING,
    /** The host's robots.txt, or our own rules, say no. */
    REFUSED;

    private static final Set<PageState> OF_A_FETCH = EnumSet.of(STORED, MOVED, MISSING, FAILING, REFUSED);

    /** Whether a visit may turn this state into that one. */
    public boolean mayBecome(PageState next) {
        return switch (this) {
            case NEW, STORED, MOVED, FAILING, REFUSED -> OF_A_FETCH.contains(next);
            case MISSING -> next == GONE || OF_A_FETCH.contains(next);
            // A page that is gone stays so until it is seen again: a failing host proves nothing.
            case GONE -> next == GONE || next == STORED || next == MOVED;
        };
    }

    /**
     * The next state.
     *
     * @throws IllegalStateException when it cannot follow this one
     */
    public PageState become(PageState next) {
        if (!mayBecome(next)) {
            throw new IllegalStateException("a page that is %s cannot become %s".formatted(this, next));
        }
        return next;
    }
}
