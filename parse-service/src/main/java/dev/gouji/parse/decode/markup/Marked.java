package dev.gouji.parse.decode.markup;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;

/**
 * A text in which tables are drawn. Markup in their cells takes columns like any words, and is taken off only when the
 * lines of a cell are together.
 */
record Marked(String written) {

    /**
     * A line of it.
     *
     * @param number from 1
     */
    record Stretch(int number, int start, int end) {}

    /** What is written between two offsets. */
    String words(int start, int end) {
        return written.substring(start, end).strip();
    }

    boolean isBlank(int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = written.charAt(at);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
                return false;
            }
        }
        return true;
    }

    String line(Stretch line) {
        return written.substring(line.start(), line.end());
    }

    /** The cell at a grid column, its markup taken off. */
    static Field field(String written, int column, int width, Stretch at) {
        String words = InlineMarkup.uncovered(InlineMarkup.covered(written)).strip();
        return Field.of(CellMarks.bare(words), column, new Place.InText(at.number(), at.start(), at.end()))
                .wide(width);
    }

    /** Words that go on in the next line; figures that do are left apart, so that nobody takes them for one. */
    static String joined(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean words = isWord(first.charAt(first.length() - 1)) || isWord(second.charAt(0));
        return first + (words ? "" : " ") + second;
    }

    private static boolean isWord(char unit) {
        return unit > 0x7F && !Character.isDigit(unit) && !Character.isWhitespace(unit);
    }
}
