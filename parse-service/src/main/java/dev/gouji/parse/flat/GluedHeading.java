package dev.gouji.parse.flat;

import dev.gouji.contract.report.Chapter;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The heading of a part and what follows it on one line, with nothing between: the first row of its table (…行政诉讼情况行政复议),
 * or its first sentence, where the heading is the form's own to the letter (六、其他需要报告的事项本年度未收取……).
 */
final class GluedHeading {
    private static final int LENGTH_MAX = 80;
    private static final String NUMBERS = "一二三四五六";
    private static final Set<String> OF_THE_FORM = Arrays.stream(Chapter.values())
            .map(chapter -> Folding.fold(chapter.heading()))
            .collect(Collectors.toUnmodifiableSet());
    /** Less is the number of a page, a colon, or 无。 */
    private static final int SENTENCE_MIN = 6;

    private GluedHeading() {}

    /** The heading and what stands behind it as lines of their own; the line alone where nothing is glued. */
    static List<Line> apart(Line line) {
        Field first = line.fields().getFirst();
        String folded = first.folded();
        if (line.grid() > 0
                || folded.length() < 2
                || folded.charAt(1) != '、'
                || NUMBERS.indexOf(folded.charAt(0)) < 0) {
            return List.of(line);
        }
        int heading = RunInHeadings.end(folded, 0);
        if (heading < 0 || heading == folded.length()) {
            return List.of(line);
        }
        FoldedText text = FoldedText.of(first.text());
        if (OF_THE_FORM.contains(folded.substring(0, heading)) && isSentence(folded, heading)) {
            return parts(line, text, heading);
        }
        if (folded.length() > LENGTH_MAX) {
            return List.of(line);
        }
        List<Token> tokens = Token.all(text.folded());
        if (tokens.size() < 2 || !isHeadingAndWords(tokens, text.length())) {
            return List.of(line);
        }
        return split(line, text, tokens.getFirst().end());
    }

    /** The heading, its sentences, and further headings of the form that stand right behind a stop, with theirs. */
    private static List<Line> parts(Line line, FoldedText text, int heading) {
        String folded = text.folded();
        Stretches pieces = new Stretches(line.fields().getFirst(), text);
        List<Line> lines = new ArrayList<>(List.of(pieces.plain(0, heading)));
        int written = heading;
        for (int stop = folded.indexOf('。', heading); stop >= 0; stop = folded.indexOf('。', stop + 1)) {
            int end = stop + 1 < folded.length() ? RunInHeadings.end(folded, stop + 1) : -1;
            if (end >= 0 && OF_THE_FORM.contains(folded.substring(stop + 1, end))) {
                lines.add(pieces.plain(written, stop + 1));
                lines.add(pieces.plain(stop + 1, end));
                written = end;
            }
        }
        List<Field> last = new ArrayList<>();
        if (written < text.length()) {
            last.addAll(pieces.plain(written, text.length()).fields());
        }
        last.addAll(line.fields().subList(1, line.fields().size()));
        if (!last.isEmpty()) {
            lines.add(new Line(last, 0, line.flattened()));
        }
        return lines;
    }

    private static List<Line> split(Line line, FoldedText text, int end) {
        Stretches pieces = new Stretches(line.fields().getFirst(), text);
        List<Field> row = new ArrayList<>(pieces.plain(end, text.length()).fields());
        row.addAll(line.fields().subList(1, line.fields().size()));
        return List.of(pieces.plain(0, end), new Line(row, 0, line.flattened()));
    }

    /** Chinese words with a stop behind them; behind the words of a contents stands the next heading. */
    private static boolean isSentence(String folded, int from) {
        int stop = folded.indexOf('。', from);
        return stop - from >= SENTENCE_MIN
                && Character.isLetterOrDigit(folded.charAt(from))
                && !(folded.charAt(from + 1) == '、' && NUMBERS.indexOf(folded.charAt(from)) >= 0);
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
