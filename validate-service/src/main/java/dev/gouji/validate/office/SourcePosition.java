package dev.gouji.validate.office;

/**
 * A place in the text of an expression.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
record SourcePosition(int line, int column) {
    static final SourcePosition START = new SourcePosition(1, 1);

    /** The place of a character, counted in code points from 0. */
    static SourcePosition of(String text, int offset) {
        int line = 1;
        int column = 1;
        int[] characters = text.codePoints().limit(offset).toArray();
        for (int character : characters) {
            line += character == '\n' ? 1 : 0;
            column = character == '\n' ? 1 : column + 1;
        }
        return new SourcePosition(line, column);
    }
}
