package dev.gouji.parse.read;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words that the width of a column or a page broke over lines: what the lines above and below print at the same place
 * belongs to them.
 */
final class Wrapped {
    private static final int LINES_ABOVE = 2;
    private static final int LINES_BELOW = 4;

    private Wrapped() {}

    /**
     * Whether a field, with pieces above and below it, is what is looked for.
     *
     * @param above whether the words may begin on a line above
     */
    static boolean is(List<Line> lines, int index, int position, boolean above, Predicate<String> whole) {
        String before = "";
        for (int up = 0; up <= (above ? LINES_ABOVE : 0); up++) {
            if (up > 0) {
                String piece = piece(lines, index - up, index, position);
                if (piece.isEmpty()) {
                    return false;
                }
                before = piece + before;
            }
            String words = before + lines.get(index).fields().get(position).folded();
            if (up > 0 && whole.test(words)) {
                return true;
            }
            for (int down = 1; down <= LINES_BELOW; down++) {
                String piece = piece(lines, index + down, index, position);
                if (piece.isEmpty()) {
                    break;
                }
                words += piece;
                if (whole.test(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a line prints at a place and nowhere else; nothing where it prints figures. */
    private static String piece(List<Line> lines, int at, int index, int position) {
        if (at < 0 || at >= lines.size()) {
            return "";
        }
        List<Field> fields = lines.get(at).fields();
        boolean alone = fields.size() == 1;
        int place = alone ? 0 : position;
        if (!alone && fields.size() != lines.get(index).fields().size()) {
            return "";
        }
        for (Field field : fields) {
            if (CellReader.isFigureLike(field)) {
                return "";
            }
        }
        return fields.get(place).folded();
    }
}
