package dev.gouji.parse.flat;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
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

    /** 序号, or a number of its column. */
    private static final int CODE_MAX = 3;

    private final List<Line> lines = new ArrayList<>();
    private final FlattenedRow row = new FlattenedRow(lines);
    private final FlattenedParagraph paragraph = new FlattenedParagraph(lines);
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
            boolean unfolded = field.text().length() <= ROW_MAX && row.unfold(field)
                    || field.text().length() > LONG && paragraph.unfold(field);
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
}
