package dev.gouji.launcher.audit;

/** A file or an answer in which no record can be read; the message says which, and why, Chinese and English. */
public final class UnreadableRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String message) {
        super(message);
    }
}
