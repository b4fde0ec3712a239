package dev.gouji.parse.decode;

/**
 * What stands between the cells of a text in place of a blank or a bar: entities that nobody took apart, and the strokes
 * of a box of which nothing else was drawn. No character moves.
 */
final class SeparatorsInText {
    private static final String[] BLANKS = {"&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#xA0;", "&#xa0;"};
    private static final char STROKE = '│';
    /** With them a table is drawn, and read as such. */
    private static final String ACROSS = "─━┼├┤┌└═";

    private SeparatorsInText() {}

    /** The text with blanks and bars; the same where it has such. */
    static String plain(String written) {
        String text = written;
        for (String blank : text.indexOf('&') < 0 ? new String[0] : BLANKS) {
            text = text.replace(blank, " ".repeat(blank.length()));
        }
        if (text.indexOf(STROKE) < 0 || isDrawn(text)) {
            return text;
        }
        return text.replace(STROKE, '|');
    }

    private static boolean isDrawn(String text) {
        return ACROSS.chars().anyMatch(stroke -> text.indexOf(stroke) >= 0);
    }
}
