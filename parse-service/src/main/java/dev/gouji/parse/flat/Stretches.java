package dev.gouji.parse.flat;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.Uncertainty;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of stretches of one field, each piece with its own place. */
record Stretches(Field field, FoldedText text) {

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
            boolean blank = at < to && text.isApart(at);
            if (at == to || blank) {
                fields.add(cut(start, at, column + fields.size()));
                start = at;
            }
        }
        return fields;
    }

    /** A piece of the field, in a column of its line. */
    Field cut(int from, int to, int column) {
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

    /** A line of adjoining cells. */
    Line cells(int from, List<Integer> ends) {
        List<Field> fields = new ArrayList<>();
        int start = from;
        for (int end : ends) {
            if (end > start) {
                fields.add(cut(start, end, fields.size()));
                start = end;
            }
        }
        return new Line(fields, 0, true);
    }

    Line indicator(FlattenedIndicators.Row row) {
        List<Field> fields = new ArrayList<>();
        fields.add(cut(row.start(), row.unit(), 0));
        if (row.figures() > row.unit()) {
            fields.add(cut(row.unit(), row.figures(), 1));
        }
        if (row.end() > row.figures()) {
            fields.addAll(pieces(row.figures(), row.end(), fields.size()));
        }
        if (row.isUndecided() && row.end() > row.figures()) {
            Field last = fields.removeLast();
            int more = row.end() - Math.max(row.otherEnd(), row.figures());
            String otherwise =
                    last.folded().substring(0, Math.max(0, last.folded().length() - more));
            fields.add(last.doubted(new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, otherwise)));
        }
        return new Line(fields, 0, true);
    }
}
