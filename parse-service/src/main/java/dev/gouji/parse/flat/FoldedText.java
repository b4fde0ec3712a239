package dev.gouji.parse.flat;

import dev.gouji.parse.document.Folding;
import java.util.Arrays;

/**
 * A text in the form in which it is compared, with the way back.
 *
 * @param folded without white space, in compatibility form
 * @param origin for each folded character where it stands in the text, and behind the last one the text's length
 */
record FoldedText(String text, String folded, int[] origin) {

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origin = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= '\u4E00' && unit <= '\u9FFF' && unit != '它' || unit >= '0' && unit <= '9') {
                origin = withRoom(origin, folded.length() + 1);
                origin[folded.length()] = at;
                folded.append(unit);
                continue;
            }
            String piece = Folding.fold(String.valueOf(unit));
            origin = withRoom(origin, folded.length() + piece.length());
            for (int i = 0; i < piece.length(); i++) {
                origin[folded.length()] = at;
                folded.append(piece.charAt(i));
            }
        }
        origin[folded.length()] = text.length();
        return new FoldedText(text, folded.toString(), origin);
    }

    /** One character may fold to several: an ellipsis to three, a ligature to eighteen. */
    private static int[] withRoom(int[] origin, int last) {
        return last < origin.length ? origin : Arrays.copyOf(origin, 2 * last);
    }

    /** What is printed from one folded position to another. */
    String printed(int from, int to) {
        return text.substring(origin[from], to == folded.length() ? text.length() : origin[to]);
    }

    /** Whether a blank stands in front of a folded character; characters that nobody sees are none. */
    boolean isApart(int at) {
        for (int i = origin[at - 1] + 1; i < origin[at]; i++) {
            char unit = text.charAt(i);
            if (Folding.isBlank(unit)) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return folded.length();
    }
}
