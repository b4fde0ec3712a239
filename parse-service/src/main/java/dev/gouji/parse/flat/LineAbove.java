package dev.gouji.parse.flat;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.flat.TableWords.Kind;
import java.util.List;

/** What the last line says of a line of figures that comes behind it. */
final class LineAbove {
    /** A digit for each cell of table 4. */
    private static final int DIGITS_MIN = 15;
    /** The outcomes in the last line of its header. */
    private static final int OUTCOMES_MIN = 10;

    private static final String TOTAL = "总计";

    private LineAbove() {}

    /** 规章, and on the next line 0 0 0. */
    static boolean isLabel(List<Line> lines) {
        if (lines.isEmpty() || lines.getLast().fields().size() != 1) {
            return false;
        }
        String above = lines.getLast().fields().getFirst().folded();
        WordTree.Found<Kind> word = TableWords.at(above, 0);
        return word != null && word.value() == Kind.ROW && word.end() == above.length();
    }

    /** The header of table 4, under which no line of so many digits is one number. */
    static boolean isHeaderOf(List<Line> lines, String folded) {
        if (folded.length() < DIGITS_MIN || lines.isEmpty() || !lines.getLast().flattened()) {
            return false;
        }
        List<Field> header = lines.getLast().fields();
        return header.size() >= OUTCOMES_MIN
                && header.getLast().folded().equals(TOTAL)
                && folded.chars().allMatch(Character::isDigit)
                && header.stream().noneMatch(LineAbove::hasDigit);
    }

    private static boolean hasDigit(Field field) {
        return field.folded().chars().anyMatch(Character::isDigit);
    }
}
