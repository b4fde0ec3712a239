package dev.gouji.parse.flat;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The last figure of a table and the heading of the next part in one field, with nothing between: {@code …|0|2四、政府信息公开…}.
 * Line ends were lost, and what parts the cells of a row was kept.
 */
final class FigureBeforeHeading {
    /** A figure, and the least that a heading has. */
    private static final int LENGTH_MIN = 8;

    private static final int FIGURE_MAX = 16;

    private FigureBeforeHeading() {}

    /** The line up to the figure, and what stands behind it as a line of its own; the line alone where nothing is glued. */
    static List<Line> apart(Line line) {
        List<Field> fields = line.fields();
        if (line.grid() > 0 || fields.size() < 2 || !isGlued(fields)) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>();
        List<Field> running = new ArrayList<>();
        for (Field field : fields) {
            int end = endOfFigure(field);
            if (end < 0) {
                running.add(field);
                continue;
            }
            FoldedText text = FoldedText.of(field.text());
            Stretches pieces = new Stretches(field, text);
            running.add(pieces.cut(0, end, field.column()));
            lines.add(new Line(running, 0, line.flattened()));
            running = new ArrayList<>();
            running.add(pieces.cut(end, text.length(), 0));
        }
        lines.add(new Line(running, 0, line.flattened()));
        return lines;
    }

    private static boolean isGlued(List<Field> fields) {
        for (Field field : fields) {
            if (endOfFigure(field) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the figure ends at which a field begins; -1 when it begins with none, or none of a heading follows. */
    private static int endOfFigure(Field field) {
        String folded = field.folded();
        if (folded.length() < LENGTH_MIN || !Gaps.isDigit(folded.charAt(0))) {
            return -1;
        }
        int end = 1;
        while (end < folded.length() && end < FIGURE_MAX && isOfFigure(folded.charAt(end))) {
            end++;
        }
        return Gaps.isDigit(folded.charAt(end - 1)) && end < folded.length() && RunInHeadings.end(folded, end) > 0
                ? end
                : -1;
    }

    private static boolean isOfFigure(char character) {
        return Gaps.isDigit(character) || character == '.' || character == ',';
    }
}
