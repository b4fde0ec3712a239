package dev.gouji.parse.read;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;

/** Lines under the header of a table that has one line of figures: whether they hold them. */
final class FigureLines {
    private static final int BEHIND_HEADER_MAX = 8;

    private FigureLines() {}

    /** Several pieces, the first of which could be a figure: no words, even if nobody can tell which figure is which. */
    static boolean startsLikeFigures(Line line) {
        String[] pieces = line.text().strip().split("\\s+", 4);
        return pieces.length > 2 && CellReader.isFigureLike(Field.of(pieces[0], 0, line.place()));
    }

    /** Figures in other pieces than there are cells, with nothing to show where each ends. */
    static boolean isRun(Line line, int figures) {
        return line.flattened()
                && line.fields().size() != figures
                && !CellReader.lackSome(line.fields(), figures)
                && line.fields().stream().allMatch(CellReader::isFigureLike);
    }

    /** Whether a line with most of the figures comes soon, behind what is no figure. */
    static boolean follow(List<Line> lines, int from, int figures) {
        return lines.stream().skip(from).limit(BEHIND_HEADER_MAX).anyMatch(line -> 2 * count(line) > figures);
    }

    private static long count(Line line) {
        return line.fields().stream().filter(CellReader::isFigureLike).count();
    }
}
