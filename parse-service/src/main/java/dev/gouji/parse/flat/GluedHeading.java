package dev.gouji.parse.flat;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/** The heading of a part and the first row of its table on one line, with nothing between: …行政诉讼情况行政复议. */
final class GluedHeading {
    private static final int LENGTH_MAX = 80;
    private static final String NUMBERS = "一二三四五六";

    private GluedHeading() {}

    /** The heading and what stands behind it as lines of their own; the line alone where nothing is glued. */
    static List<Line> apart(Line line) {
        Field first = line.fields().getFirst();
        String folded = first.folded();
        if (line.grid() > 0
                || folded.length() < 2
                || folded.length() > LENGTH_MAX
                || folded.charAt(1) != '、'
                || NUMBERS.indexOf(folded.charAt(0)) < 0) {
            return List.of(line);
        }
        int heading = RunInHeadings.end(folded, 0);
        if (heading < 0 || heading == folded.length()) {
            return List.of(line);
        }
        FoldedText text = FoldedText.of(first.text());
        List<Token> tokens = Token.all(text.folded());
        if (tokens.size() < 2 || !isHeadingAndWords(tokens, text.length())) {
            return List.of(line);
        }
        Stretches pieces = new Stretches(first, text);
        int end = tokens.getFirst().end();
        List<Field> row = new ArrayList<>(pieces.plain(end, text.length()).fields());
        row.addAll(line.fields().subList(1, line.fields().size()));
        return List.of(pieces.plain(0, end), new Line(row, 0, line.flattened()));
    }

    private static boolean isHeadingAndWords(List<Token> tokens, int length) {
        Token before = tokens.getFirst();
        if (!before.isChapter() || before.start() > 0 || tokens.getLast().end() < length) {
            return false;
        }
        for (Token token : tokens.subList(1, tokens.size())) {
            if (token.isChapter() || token.start() != before.end()) {
                return false;
            }
            before = token;
        }
        return true;
    }
}
