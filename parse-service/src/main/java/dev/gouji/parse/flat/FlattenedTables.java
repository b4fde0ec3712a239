package dev.gouji.parse.flat;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.flat.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives tables in running text their rows again. Where a chain of the form's own words with nothing but figures
 * between them stands in a paragraph, each row label gets a line of its own with what follows it, headings of the six
 * parts stand alone, and the rest stays prose.
 */
public final class FlattenedTables {
    private static final int LONG = 60;
    private static final int ROW_MAX = 300;
    /** Whole reports have some ten thousand characters. */
    private static final int PARAGRAPH_MAX = 300_000;

    /** 序号, or a number of its column. */
    private static final int CODE_MAX = 3;

    private static final int FIGURES_APART_MIN = 4;
    /** A paragraph so long holds several parts of a report. */
    private static final int WHOLE_REPORT = 400;

    private static final int CHAIN_MIN = 4;

    private final List<Line> lines = new ArrayList<>();
    /** The header of a statistics table has been met. */
    private boolean indicators;

    private FlattenedTables() {}

    /** The document with its tables unfolded; the same one when there is nothing to unfold. */
    public static Document unfold(Document document) {
        FlattenedTables tables = new FlattenedTables();
        for (Line line : WrappedLabels.joined(document.lines())) {
            for (Line part : FigureBeforeHeading.apart(line)) {
                GluedHeading.apart(part).forEach(tables::add);
            }
        }
        return tables.lines.size() == document.lines().size()
                        && tables.lines.stream().noneMatch(Line::flattened)
                ? document
                : document.withLines(tables.lines);
    }

    private void add(Line line) {
        if (line.fields().size() == 1 && line.grid() == 0) {
            Field field = line.fields().getFirst();
            if (indicator(field)) {
                return;
            }
            boolean unfolded = field.text().length() <= ROW_MAX && row(field)
                    || field.text().length() > LONG && paragraph(field);
            if (unfolded) {
                return;
            }
        }
        lines.add(line);
    }

    /** A line of a statistics table with blanks between its cells: the header, or words, a unit and figures. */
    private boolean indicator(Field field) {
        String text = field.text();
        int start = text.length() <= LONG ? FlattenedIndicators.start(field.folded()) : -1;
        boolean header = start >= 0 && start <= CODE_MAX;
        indicators |= header;
        int blank = indicators ? text.indexOf(' ') : -1;
        if (blank > 0 && blank <= CODE_MAX && Gaps.isDigit(text.charAt(0))) {
            blank = text.indexOf(' ', blank + 1);
        }
        if (blank < 2 || text.length() > ROW_MAX || !header && !Gaps.areShort(text, blank, true)) {
            return false;
        }
        FoldedText folded = FoldedText.of(text);
        lines.add(new Stretches(field, folded).figures(0, folded.length()));
        return true;
    }

    /** A line that holds nothing but the form's words and figures, with or without blanks between them. */
    private boolean row(Field field) {
        String folded = field.folded();
        if (folded.length() < 3 || !Gaps.mayStartRow(folded.charAt(0))) {
            return folded.length() >= 3 && (Gaps.isRowFromSign(field.text()) ? figures(field) : endOfLabel(field));
        }
        boolean figuresWithUnits = Gaps.isDigit(folded.charAt(0)) && Gaps.areShort(field.text(), 0, false);
        if (figuresWithUnits || Gaps.isFigures(folded, 0, folded.length()) || Gaps.isRowFromSign(field.text())) {
            return figures(field);
        }
        if (!Token.isFirstIn(folded)) {
            return endOfLabel(field);
        }
        FoldedText text = FoldedText.of(field.text());
        List<Token> tokens = Token.all(text.folded());
        if (tokens.isEmpty()
                || tokens.getFirst().start() != 0
                || tokens.getFirst().isChapter()) {
            return false;
        }
        int last = chainEnd(text.folded(), tokens, 0);
        boolean whole = last == tokens.size() - 1
                && Gaps.isFigures(text.folded(), tokens.get(last).end(), text.length());
        if (!whole
                && tokens.get(last).kind() == Kind.ROW
                && Gaps.areShort(text.text(), text.origin()[tokens.get(last).end()], false)) {
            table(new Stretches(field, text), text.folded(), tokens.subList(0, last));
            lines.add(new Stretches(field, text)
                    .line(tokens.get(last).start(), tokens.get(last).end(), text.length()));
            return true;
        }
        if (!whole) {
            return endOfLabel(field);
        }
        if (tokens.size() == 1 && tokens.getFirst().end() == text.length()) {
            return false;
        }
        table(new Stretches(field, text), text.folded(), tokens);
        return true;
    }

    /** The last line of a label broken over lines, or one with a piece of the label beside it, and the row's figures. */
    private boolean endOfLabel(Field field) {
        int figures = Gaps.rowAtEnd(field.text());
        if (figures < 0) {
            return false;
        }
        FoldedText text = FoldedText.of(field.text());
        int end = 0;
        while (text.origin()[end] < figures) {
            end++;
        }
        Stretches row = new Stretches(field, text);
        int start = 0;
        for (Token token : Token.all(text.folded().substring(0, end))) {
            start = token.kind() == Kind.ROW && token.end() == end ? token.start() : start;
        }
        if (start > 0) {
            lines.add(row.plain(0, start));
        }
        lines.add(row.line(start, end, text.length()));
        return true;
    }

    /** A line of figures with blanks between them is a row without a label, as under the header of table 4. */
    private boolean figures(Field field) {
        int apart = field.text().length() - field.folded().length();
        if (apart < FIGURES_APART_MIN
                && !(apart > 0 && LineAbove.isLabel(lines) && !Gaps.mayBeOneNumber(field.text()))
                && !LineAbove.isHeaderOf(lines, field.folded())) {
            return false;
        }
        FoldedText text = FoldedText.of(field.text());
        lines.add(new Stretches(field, text).figures(0, text.length()));
        return true;
    }

    private boolean paragraph(Field field) {
        if (field.text().length() > PARAGRAPH_MAX) {
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
            int last = chainEnd(text.folded(), tokens, first);
            Token head = tokens.get(first);
            if (head.isChapter()) {
                written = prose(rows, written, head.start());
                lines.add(rows.plain(head.start(), head.end()));
                written = head.end();
            } else if (isTable(text.folded(), tokens, first, last)) {
                written = prose(rows, written, head.start());
                written = table(rows, text.folded(), tokens.subList(first, last + 1));
            }
            first = last + 1;
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
        if (found.size() < CHAIN_MIN) {
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

    /** The last word that hangs together with this one: only figures stand between one and the next. */
    private static int chainEnd(String folded, List<Token> tokens, int first) {
        int last = first;
        while (!tokens.get(last).isChapter()
                && last + 1 < tokens.size()
                && !tokens.get(last + 1).isChapter()
                && Gaps.isFigures(
                        folded, tokens.get(last).end(), tokens.get(last + 1).start())) {
            last++;
        }
        return last;
    }

    private static boolean isTable(String folded, List<Token> tokens, int first, int last) {
        if (last - first + 1 < CHAIN_MIN) {
            return false;
        }
        boolean headed = false;
        boolean figures = false;
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            headed |= token.kind() != Kind.ROW;
            int next = i < last ? tokens.get(i + 1).start() : Gaps.figuresEnd(folded, token.end());
            figures |= next > token.end();
        }
        return headed && figures;
    }

    /** Writes the rows of a chain and returns where its last figure ends. */
    private int table(Stretches rows, String folded, List<Token> chain) {
        List<Token> header = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < chain.size(); i++) {
            Token token = chain.get(i);
            end = i + 1 < chain.size() ? chain.get(i + 1).start() : Gaps.figuresEnd(folded, token.end());
            if (token.kind() == Kind.ROW) {
                flush(rows, header);
                lines.add(rows.line(token.start(), token.end(), end));
            } else if (folded.startsWith("(单位", token.start()) || folded.startsWith("单位", token.start())) {
                // Said of the whole table, and no part of its header.
                flush(rows, header);
                lines.add(rows.header(List.of(token)));
            } else {
                header.add(token);
                if (end > token.end()) {
                    flush(rows, header);
                    lines.add(rows.figures(token.end(), end));
                }
            }
        }
        flush(rows, header);
        return end;
    }

    private void flush(Stretches rows, List<Token> header) {
        if (!header.isEmpty()) {
            lines.add(rows.header(header));
            header.clear();
        }
    }
}
