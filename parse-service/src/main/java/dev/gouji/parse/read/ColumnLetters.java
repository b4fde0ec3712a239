package dev.gouji.parse.read;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;

/** The row of a statistical form that names its columns, 甲 乙 丙 1 2: it belongs to the header and holds no figures. */
final class ColumnLetters {
    /** In the order in which columns of words are named. */
    private static final String LETTERS = "甲乙丙丁";

    private ColumnLetters() {}

    /**
     * The line behind such a row, whether it stands on one line or has a line for each column.
     *
     * @param index the line behind the header; returned where there is no such row
     * @param figures how many columns of figures there are
     */
    static int behind(List<Line> lines, int index, int figures) {
        int letters = 0;
        int numbers = 0;
        int linesMax = LETTERS.length() + figures + 1;
        for (int at = index; at < lines.size() && at < index + linesMax; at++) {
            for (Field field : lines.get(at).fields()) {
                String folded = field.folded();
                if (letters < LETTERS.length() && folded.equals(LETTERS.substring(letters, letters + 1))) {
                    letters++;
                } else if (letters > 0 && numbers < figures && folded.equals(String.valueOf(numbers + 1))) {
                    numbers++;
                } else if (!field.isEmpty()) {
                    return letters > 0 ? at : index;
                }
            }
        }
        return index;
    }
}
