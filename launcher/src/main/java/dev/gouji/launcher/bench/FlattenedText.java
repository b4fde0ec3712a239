package dev.gouji.launcher.bench;

import dev.gouji.contract.report.Chapter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** A report as text: one line a table row, each cell closed by a bar, merged columns as bars at the end of the line. */
final class FlattenedText {
    private FlattenedText() {}

    static String of(ReportDraft draft) {
        Iterator<PrintedTable> tables = PrintedTable.of(draft.figures()).iterator();
        StringBuilder text = new StringBuilder();
        line(text, draft.title());
        line(text, draft.prose().preface());
        for (Chapter chapter : Chapter.values()) {
            line(text, chapter.heading());
            List<String> paragraphs = draft.prose().of(chapter);
            paragraphs.forEach(paragraph -> line(text, paragraph));
            if (paragraphs.isEmpty()) {
                table(text, tables.next());
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, PrintedTable table) {
        for (List<PrintedTable.PrintedCell> cells : table.lines()) {
            boolean last = cells == table.lines().getLast();
            String padding = last ? "" : " " + "|".repeat(table.columns() - cells.size());
            line(
                    text,
                    cells.stream().map(PrintedTable.PrintedCell::text).collect(Collectors.joining(" | ", "", " |"))
                            + padding.stripTrailing());
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
