package dev.gouji.parse.flat;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.flat.TableWords.Kind;
import java.util.List;

/** A line of its own that is a row of a table, its label and its figures in one field. */
final class FlattenedRow {
    private static final int FIGURES_APART_MIN = 4;

    /** The document's so far: whether figures are a row depends on what stands above them. */
    private final List<Line> lines;

    FlattenedRow(List<Line> lines) {
        this.lines = lines;
    }

    /** Writes the lines of one that holds nothing but the form's words and figures; says whether it does. */
    boolean unfold(Field field) {
        String folded = field.folded();
        if (folded.length() < 3) {
            return false;
        }
        boolean mayStart = Gaps.mayStartRow(folded.charAt(0));
        boolean figuresWithUnits = mayStart && Gaps.isDigit(folded.charAt(0)) && Gaps.areShort(field.text(), 0, false);
        if (figuresWithUnits
                || mayStart && Gaps.isFigures(folded, 0, folded.length())
                || Gaps.isRowFromSign(field.text())) {
            return figures(field);
        }
        return mayStart && Token.isFirstIn(folded) ? words(field) : endOfLabel(field);
    }

    private boolean words(Field field) {
        FoldedText text = FoldedText.of(field.text());
        List<Token> tokens = Token.all(text.folded());
        if (tokens.isEmpty()
                || tokens.getFirst().start() != 0
                || tokens.getFirst().isChapter()) {
            return false;
        }
        Stretches rows = new Stretches(field, text);
        Chain chain = Chain.at(text.folded(), tokens, 0);
        Token last = chain.last();
        if (chain.tokens().size() == tokens.size() && Gaps.isFigures(text.folded(), last.end(), text.length())) {
            boolean label = tokens.size() == 1 && last.end() == text.length();
            if (!label) {
                chain.writeTo(lines, rows);
            }
            return !label;
        }
        if (last.kind() == Kind.ROW && Gaps.areShort(text.text(), text.origin()[last.end()], false)) {
            chain.withoutLast().writeTo(lines, rows);
            lines.add(rows.line(last.start(), last.end(), text.length()));
            return true;
        }
        return endOfLabel(field);
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
}
