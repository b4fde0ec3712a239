package dev.gouji.ingest.sheet;

/** A table that cannot be read at all. The message says why: Chinese first, then English. */
public final class UnreadableSheetException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableSheetException(String zh, String en) {
        super(zh + " " + en);
    }
}
