package dev.gouji.parse.decode;

import java.util.BitSet;

/** The line feeds of a text that mean nothing: a program put them where a line was as long as it may be. */
final class LineBreaks {
    private final BitSet glued = new BitSet();
    private final BitSet blanks = new BitSet();

    private LineBreaks() {}

    /** Those of a stretch of a text; none where its lines are as they were written. */
    static LineBreaks of(String text, int start, int end, char newline) {
        LineBreaks breaks = new LineBreaks();
        if (!FullLines.join(text, start, end, newline, breaks)) {
            WrappedRows.join(text, start, end, breaks);
        }
        return breaks;
    }

    /** The line feed at an offset stands within a word or a figure. */
    void glue(int at) {
        glued.set(at);
    }

    /** The line feed at an offset stands for a blank. */
    void blank(int at) {
        blanks.set(at);
    }

    /** Whether every line feed is one. */
    boolean areNone() {
        return glued.isEmpty() && blanks.isEmpty();
    }

    /** Whether a line goes on behind the line feed that ends it. */
    boolean goesOn(int end) {
        return glued.get(end) || blanks.get(end);
    }

    /** A stretch of the text without the line feeds that mean nothing. */
    String printed(String stretch, int from) {
        int first = Math.min(next(glued, from), next(blanks, from)) - from;
        if (first >= stretch.length()) {
            return stretch;
        }
        StringBuilder printed = new StringBuilder(stretch.length());
        for (int at = 0; at < stretch.length(); at++) {
            if (blanks.get(from + at)) {
                printed.append(' ');
            } else if (!glued.get(from + at) && stretch.charAt(at) != '\r') {
                printed.append(stretch.charAt(at));
            }
        }
        return printed.toString();
    }

    private static int next(BitSet breaks, int from) {
        int next = breaks.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }
}
