package dev.gouji.parse.read;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
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

    /**
     * All figures of the line and of those below it, where they are as many as they should be, on two lines or more, and
     * every so many add up to the last of them; none else.
     */
    static List<Field> over(List<Line> lines, int from, int figures, int ofASum) {
        List<Field> over = new ArrayList<>();
        int index = from;
        while (index < lines.size() && over.size() < figures && isOfFigures(lines.get(index))) {
            over.addAll(lines.get(index++).fields());
        }
        boolean sums = over.size() == figures && index - from > 1;
        for (int at = 0; sums && at < figures; at += ofASum) {
            sums = CutFigure.addUp(over.subList(at, at + ofASum));
        }
        return sums ? over : List.of();
    }

    private static boolean isOfFigures(Line line) {
        return line.grid() == 0
                && line.fields().size() > 1
                && count(line) == line.fields().size();
    }

    private static long count(Line line) {
        return line.fields().stream().filter(CellReader::isFigureLike).count();
    }
}
