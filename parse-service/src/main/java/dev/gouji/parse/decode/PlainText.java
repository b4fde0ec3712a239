package dev.gouji.parse.decode;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown into a document. Markdown may hold tables in HTML; everything around them is text. */
final class PlainText {
    private static final String TABLE = "<table";
    private static final String TABLE_END = "</table>";

    private PlainText() {}

    static Document decode(String text, Wrapping wrapping, List<ReadingProblem> problems) {
        List<Line> printed = wrapping.above(lines(text), new Place.InText(1, 0, 0));
        List<Line> lines = Finishing.lines(printed, text, problems);
        return new Document(lines, wrapping.titles(), wrapping.facts(), problems, List.of(), 0);
    }

    private static List<Line> lines(String text) {
        int table = text.indexOf(TABLE);
        if (table < 0) {
            return TextLines.of(text);
        }
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (table >= 0) {
            int end = text.indexOf(TABLE_END, table);
            end = end < 0 ? text.length() : end + TABLE_END.length();
            lines.addAll(TextLines.of(text, from, Math.max(from, TableInText.startOf(text, table))));
            lines.addAll(TableInText.of(text, table, end));
            from = TableInText.endOf(text, end);
            table = text.indexOf(TABLE, from);
        }
        lines.addAll(TextLines.of(text, from, text.length()));
        return lines;
    }
}
