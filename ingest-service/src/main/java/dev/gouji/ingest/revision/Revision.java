package dev.gouji.ingest.revision;

/** What became of a page's content between two visits. */
public enum Revision {
    /** There was none before. */
    FIRST,
    /** The same bytes. */
    SAME,
    /** Other bytes, and the same text and figures in the same cells. */
    LAYOUT_ONLY,
    /** Other text, or bytes whose text cannot be told. */
    CHANGED
}
