package dev.gouji.parse.flat;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;

/** A paragraph into which tables have run, prose before, between and behind them; at worst a whole report. */
final class FlattenedParagraph {
    /** Whole reports have some ten thousand characters. */
    private static final int LENGTH_MAX = 300_000;
    /** A paragraph so long holds several parts of a report. */
    private static final int WHOLE_REPORT = 400;

    private final List<Line> lines;

    FlattenedParagraph(List<Line> lines) {
        this.lines = lines;
    }

    /** Writes its lines, where a table or a heading stands in it; says whether one did. */
    boolean unfold(Field field) {
        if (field.text().length() > LENGTH_MAX) {
            return false;
        }
        int indicators = FlattenedIndicators.start(field.folded());
        if (indicators >= 0) {
            return indicators(field);
        }
        if (field.text().length() < WHOLE_REPORT && !Gaps.mayHoldTable(field.folded())) {
            return false;
        }
        FoldedText text = FoldedText.of(field.text());
        List<Token> tokens = Token.all(text.folded());
        Stretches rows = new Stretches(field, text);
        int written = 0;
        for (int first = 0; first < tokens.size(); ) {
            Chain chain = Chain.at(text.folded(), tokens, first);
            Token head = tokens.get(first);
            if (head.isChapter()) {
                written = prose(rows, written, head.start());
                lines.add(rows.plain(head.start(), head.end()));
                written = head.end();
            } else if (chain.isTable()) {
                written = prose(rows, written, head.start());
                written = chain.writeTo(lines, rows);
            }
            first += chain.tokens().size();
        }
        if (written == 0) {
            return false;
        }
        prose(rows, written, text.length());
        return true;
    }

    private boolean indicators(Field field) {
        FoldedText text = FoldedText.of(field.text());
        int start = FlattenedIndicators.start(text.folded());
        List<Integer> header = start < 0 ? List.of() : FlattenedIndicators.header(text.folded(), start);
        if (header.isEmpty()) {
            return false;
        }
        List<FlattenedIndicators.Row> found = FlattenedIndicators.rows(text.folded(), start, header.getLast());
        if (found.size() < Chain.LENGTH_MIN) {
            return false;
        }
        Stretches rows = new Stretches(field, text);
        int written = 0;
        for (Token token : Token.all(text.folded().substring(0, start))) {
            if (token.isChapter()) {
                written = prose(rows, written, token.start());
                lines.add(rows.plain(token.start(), token.end()));
                written = token.end();
            }
        }
        prose(rows, written, start);
        lines.add(rows.cells(start, header));
        for (FlattenedIndicators.Row row : found) {
            lines.add(rows.indicator(row));
        }
        prose(rows, found.getLast().end(), text.length());
        return true;
    }

    private int prose(Stretches rows, int from, int to) {
        if (to > from) {
            Line line = rows.plain(from, to);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return to;
    }
}
