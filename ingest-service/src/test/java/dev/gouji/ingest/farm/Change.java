package dev.gouji.ingest.farm;

/** What happens to a portal between two crawls. */
public enum Change {
    /** One more report, of the year after the newest. */
    NEW_REPORT,
    /** The newest report gets other figures under the same address. */
    CORRECTED_REPORT,
    /** Every page gets another head and foot; no text of a document changes. */
    LAYOUT,
    /** The newest report is taken off the list, and its address answers 404. */
    REMOVED_REPORT,
    /** The newest report answers 404 while the list still leads to it. */
    VANISHED_REPORT,
    /** The newest report moves to another address; the list leads there, the old one answers 404. */
    MOVED_REPORT,
    /** From now on conditional requests are answered in full, as if everything were new. */
    NEVER_UNCHANGED
}
