package dev.gouji.parse.decode.office;

/** Runs of text that are no part of the figure beside them. */
final class RunMarks {
    private RunMarks() {}

    /** What was struck out stands apart, and not by a blank, which may part thousands: which figure is meant is for the reader to say. */
    static void struck(StringBuilder text, int start) {
        if (text.length() > start) {
            text.insert(start, start > 0 ? " / " : "").append(" / ");
        }
    }

    /** A raised figure behind another belongs to a note: 12 with a raised 2 is not 122. */
    static void raised(StringBuilder text, int start) {
        boolean attached = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (attached && text.length() > start && Character.isLetterOrDigit(text.charAt(start))) {
            text.insert(start, "(注").append(')');
        }
    }
}
