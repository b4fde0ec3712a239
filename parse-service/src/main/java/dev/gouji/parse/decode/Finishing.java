package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;

/** What is done to the lines of every document that was text, whatever kind of text. */
final class Finishing {
    private static final int FIGURE_MAX = 40;

    private Finishing() {}

    /** The lines with traditional characters folded; what is odd about them goes to the problems. */
    static List<Line> lines(List<Line> lines, String text, List<ReadingProblem> problems) {
        noteInvisible(lines, problems);
        return Traditional.isIn(text) ? Traditional.simplified(lines) : lines;
    }

    private static void noteInvisible(List<Line> lines, List<ReadingProblem> problems) {
        int found = 0;
        Place first = null;
        for (Line line : lines) {
            for (Field field : line.words()) {
                String text = field.text();
                // Where nothing had to be folded, nothing is invisible: a comparison of references, for speed.
                if (text != field.folded() && text.length() <= FIGURE_MAX && !field.carried() && isSplit(text)) {
                    found++;
                    first = first == null ? field.place() : first;
                }
            }
        }
        if (found > 0) {
            problems.add(DecodingProblems.invisibleCharacters(found, first));
        }
    }

    private static boolean isSplit(String text) {
        boolean digit = false;
        boolean invisible = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            digit |= unit >= '0' && unit <= '9' || unit >= '０' && unit <= '９';
            invisible |= Character.getType(unit) == Character.FORMAT;
        }
        return digit && invisible;
    }
}
