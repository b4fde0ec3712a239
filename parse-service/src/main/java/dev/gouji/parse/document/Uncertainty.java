package dev.gouji.parse.document;

import java.util.Objects;

/**
 * Why a text may not be what is printed.
 *
 * @param cause what makes it doubtful
 * @param otherwise another reading of the same print, possibly empty; null when there is only the one reading, which
 *     is then taken and named as doubtful
 */
public record Uncertainty(Cause cause, String otherwise) {

    /** What makes a text doubtful. */
    public enum Cause {
        /** It is a picture of text that a program recognised. */
        RECOGNISED_IN_PICTURE,
        /** It stands across the edge of a cell, or on several lines of one, so that two readings are possible. */
        UNCLEAR_EXTENT
    }

    public Uncertainty {
        Objects.requireNonNull(cause, "cause is null");
    }

    /** Text that was recognised in a picture, with confidence. */
    public static Uncertainty recognised() {
        return new Uncertainty(Cause.RECOGNISED_IN_PICTURE, null);
    }

    /** Whether a second reading stands beside the text; then neither may be taken. */
    public boolean isUndecided() {
        return otherwise != null;
    }
}
