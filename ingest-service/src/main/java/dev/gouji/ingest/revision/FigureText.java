package dev.gouji.ingest.revision;

import java.text.Normalizer;

/** Writes text in one way, and figures as exactly as they were. */
final class FigureText {
    private FigureText() {}

    /**
     * Full-width forms become half-width, and blanks go where they part nothing. A superscript or a digit in a circle
     * stays what it is: 10² is not 102.
     */
    static String normalise(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.OTHER_NUMBER) {
                flush(run, normal);
                normal.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                run.appendCodePoint(c);
            }
        });
        flush(run, normal);
        return withoutIdleBlanks(normal);
    }

    private static void flush(StringBuilder run, StringBuilder into) {
        into.append(Normalizer.normalize(run, Normalizer.Form.NFKC));
        run.setLength(0);
    }

    private static String withoutIdleBlanks(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && c != '\u001f' || Character.isSpaceChar(c)) {
                blank = true;
                continue;
            }
            if (blank && kept.length() > 0 && isOfAFigure(kept.charAt(kept.length() - 1)) && isOfAFigure(c)) {
                kept.append(' ');
            }
            blank = false;
            kept.append(c);
        }
        return kept.toString();
    }

    private static boolean isOfAFigure(char c) {
        return Character.isDigit(c)
                || c < 128 && Character.isLetter(c)
                || ".,%+-/:".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
