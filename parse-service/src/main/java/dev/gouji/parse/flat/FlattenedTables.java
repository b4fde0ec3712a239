package dev.gouji.parse.flat;

import dev.gouji.contract.report.Place;
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
    /** A paragraph so long holds several parts of a report. */
    private static final int WHOLE_REPORT = 1_000;

    private static final int CHAIN_MIN = 4;

    private final List<Line> lines = new ArrayList<>();

    private FlattenedTables() {}

    /** The document with its tables unfolded; the same one when there is nothing to unfold. */
    public static Document unfold(Document document) {
        FlattenedTables tables = new FlattenedTables();
        for (Line line : document.lines()) {
            tables.add(line);
        }
        return tables.lines.size() == document.lines().size()
                        && tables.lines.stream().noneMatch(Line::flattened)
                ? document
                : new Document(tables.lines, document.metadataTitles(), document.problems());
    }

    private void add(Line line) {
        if (line.fields().size() == 1 && line.grid() == 0) {
            Field field = line.fields().getFirst();
            boolean unfolded = field.text().length() > LONG ? paragraph(field) : row(field);
            if (unfolded) {
                return;
            }
        }
        lines.add(line);
    }

    /** A short line: a label and its figures, with or without blanks between them. */
    private boolean row(Field field) {
        String folded = field.folded();
        int length = folded.length();
        if (length < 3
                || !Gaps.isFigureEnd(folded.charAt(length - 1))
                || Gaps.isDigit(folded.charAt(0)) && length < 6) {
            return false;
        }
        WordTree.Found<Kind> word = TableWords.at(folded, 0);
        if (word == null || word.value() != Kind.ROW || !Gaps.isFigures(folded, word.end(), length)) {
            return false;
        }
        FoldedText text = FoldedText.of(field.text());
        if (text.length() != length) {
            return false;
        }
        lines.add(new Row(field, text).line(0, word.end(), length));
        return true;
    }

    private boolean paragraph(Field field) {
        if (field.text().length() < WHOLE_REPORT && !Gaps.mayHoldTable(field.folded())) {
            return false;
        }
        FoldedText text = FoldedText.of(field.text());
        List<Token> tokens = Token.all(text.folded());
        Row rows = new Row(field, text);
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

    private int prose(Row rows, int from, int to) {
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
    private int table(Row rows, String folded, List<Token> chain) {
        List<Token> header = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < chain.size(); i++) {
            Token token = chain.get(i);
            end = i + 1 < chain.size() ? chain.get(i + 1).start() : Gaps.figuresEnd(folded, token.end());
            if (token.kind() == Kind.ROW) {
                flush(rows, header);
                lines.add(rows.line(token.start(), token.end(), end));
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

    private void flush(Row rows, List<Token> header) {
        if (!header.isEmpty()) {
            lines.add(rows.header(header));
            header.clear();
        }
    }

    /** Makes lines of stretches of one field. */
    private record Row(Field field, FoldedText text) {

        Line plain(int from, int to) {
            return new Line(List.of(cut(from, to, 0)), 0);
        }

        Line header(List<Token> tokens) {
            List<Field> fields = new ArrayList<>();
            tokens.forEach(token -> fields.add(cut(token.start(), token.end(), fields.size())));
            return new Line(fields, 0, true);
        }

        Line figures(int from, int to) {
            return new Line(pieces(from, to, 0), 0, true);
        }

        Line line(int from, int labelEnd, int to) {
            List<Field> fields = new ArrayList<>();
            fields.add(cut(from, labelEnd, 0));
            if (to > labelEnd) {
                fields.addAll(pieces(labelEnd, to, 1));
            }
            return new Line(fields, 0, true);
        }

        /** Blanks separate figures here, as far as they are printed. */
        private List<Field> pieces(int from, int to, int column) {
            List<Field> fields = new ArrayList<>();
            int start = from;
            for (int at = from + 1; at <= to; at++) {
                boolean blank = at < to && text.origin()[at] > text.origin()[at - 1] + 1;
                if (at == to || blank) {
                    fields.add(cut(start, at, column + fields.size()));
                    start = at;
                }
            }
            return fields;
        }

        private Field cut(int from, int to, int column) {
            String printed = text.printed(from, to);
            int lead = printed.length() - printed.stripLeading().length();
            Place place = field.place();
            if (place instanceof Place.InText whole
                    && whole.end() - whole.start() == text.text().length()) {
                int start = whole.start() + text.origin()[from] + lead;
                place = new Place.InText(
                        whole.line(), start, start + printed.strip().length());
            }
            return Field.of(printed.strip(), column, place);
        }
    }
}
