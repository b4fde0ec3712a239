package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.decode.markup.InlineMarkup;
import dev.gouji.parse.decode.markup.TablesInText;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown into a document. Markdown may hold tables in HTML; everything around them is text. */
final class PlainText {
    private static final String TABLE = "<table";
    private static final String TABLE_END = "</table";

    private final String text;
    private final String covered;
    private final List<Line> lines = new ArrayList<>();
    private int grids;

    private PlainText(String text) {
        this.text = text;
        this.covered = InlineMarkup.covered(text);
    }

    static Document decode(String written, Wrapping wrapping, List<ReadingProblem> problems) {
        String text = RowMarks.replaced(SeparatorsInText.plain(written));
        List<Line> printed = wrapping.above(lines(text), new Place.InText(1, 0, 0));
        List<Line> lines = Finishing.lines(printed, text, problems);
        return new Document(lines, wrapping.titles(), wrapping.facts(), problems, List.of(), 0);
    }

    private static List<Line> lines(String text) {
        return new PlainText(text).lines();
    }

    private List<Line> lines() {
        int from = 0;
        for (int table = tableAt(text, 0); table >= 0; table = tableAt(text, from)) {
            int end = endOfTable(text, table);
            drawn(from, Math.max(from, TableInText.startOf(text, table)));
            add(TableInText.of(text, table, end));
            from = TableInText.endOf(text, end);
        }
        drawn(from, text.length());
        return lines;
    }

    /** Text between two tables of HTML, with the tables that are drawn in it. */
    private void drawn(int start, int end) {
        int from = start;
        for (TablesInText.Drawn table : TablesInText.of(text, start, end)) {
            lines.addAll(TextLines.of(covered, from, table.start()));
            add(table.rows());
            from = table.end();
        }
        lines.addAll(TextLines.of(covered, from, end));
    }

    /** Each table counts its columns for itself, and its number says so. */
    private void add(List<Line> rows) {
        int before = grids;
        for (Line row : rows) {
            lines.add(row.grid() == 0 ? row : new Line(row.fields(), row.grid() + before));
            grids = Math.max(grids, row.grid() + before);
        }
    }

    private static int tableAt(String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isTag(text, at, TABLE)) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the table that starts at an offset, and behind all that stand in it. */
    private static int endOfTable(String text, int start) {
        int open = 0;
        for (int at = start; at >= 0; at = text.indexOf('<', at + 1)) {
            if (isTag(text, at, TABLE)) {
                open++;
            } else if (isTag(text, at, TABLE_END)) {
                open--;
                if (open == 0) {
                    int end = text.indexOf('>', at);
                    return end < 0 ? text.length() : end + 1;
                }
            }
        }
        return text.length();
    }

    private static boolean isTag(String text, int at, String tag) {
        return text.regionMatches(true, at, tag, 0, tag.length())
                && at + tag.length() < text.length()
                && !Character.isLetterOrDigit(text.charAt(at + tag.length()));
    }
}
