package dev.gouji.parse.made;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reports as plain text and Markdown. */
final class TextShapes {
    private TextShapes() {}

    /** One table row a line, cells closed by bars; merged cells leave bars at the end of all rows but the last. */
    static String rowPerLine(MadeReport report) {
        return lines(report, (grid, text) -> {
            for (int row = 0; row < grid.rows(); row++) {
                List<PrintedCell> cells = grid.startingIn(row);
                if (cells.isEmpty()) {
                    continue;
                }
                List<String> texts = cells.stream().map(TextShapes::onOneLine).toList();
                boolean last = row == grid.rows() - 1;
                String line = String.join(" | ", texts) + (last ? "" : " |".repeat(1 + grid.columns() - texts.size()));
                text.append(grid.cutAtEnd() ? line.replaceAll("[ |]+$", "") : line)
                        .append('\n');
            }
        });
    }

    /** One cell a line; what is empty is not printed. */
    static String cellPerLine(MadeReport report, String end) {
        return lines(
                report,
                (grid, text) -> grid.cells().stream()
                        .filter(cell -> !cell.text().isBlank())
                        .forEach(cell -> text.append(cell.text()).append(end).append('\n')));
    }

    /** Tabs between cells, a field for every grid column. */
    static String tabs(MadeReport report) {
        return lines(report, (grid, text) -> {
            for (List<String> row : padded(grid)) {
                String line = String.join("\t", row);
                text.append(grid.cutAtEnd() ? line.stripTrailing() : line).append('\n');
            }
        });
    }

    /** Blanks between cells, a row a line; nothing shows where a cell is empty. */
    static String blanks(MadeReport report) {
        return lines(report, (grid, text) -> {
            for (int row = 0; row < grid.rows(); row++) {
                List<String> texts = grid.startingIn(row).stream()
                        .map(TextShapes::onOneLine)
                        .filter(cell -> !cell.isBlank())
                        .toList();
                text.append(texts.isEmpty() ? "" : String.join(" ", texts) + "\n");
            }
        });
    }

    /** A table in Markdown's pipes. */
    static String pipes(MadeReport report) {
        return markdown(report, (grid, text) -> {
            int number = 0;
            text.append('\n');
            for (List<String> row : padded(grid)) {
                text.append("| ").append(String.join(" | ", row)).append(" |\n");
                text.append(number++ == 0 ? "|" + " --- |".repeat(row.size()) + "\n" : "");
            }
            text.append('\n');
        });
    }

    /** Markdown around tables in HTML. */
    static String markdownWithTables(MadeReport report) {
        return markdown(
                report, (grid, text) -> text.append(HtmlTables.plain(grid)).append("\n\n"));
    }

    /** Everything in one line, nothing between cells: what is left when only the text nodes of a page are kept. */
    static String runTogether(MadeReport report) {
        StringBuilder text = new StringBuilder();
        for (Part part : report.parts()) {
            switch (part) {
                case Part.Title title -> text.append(title.text()).append('\n');
                case Part.Heading heading -> text.append(heading.text());
                case Part.Paragraph paragraph -> text.append(paragraph.text());
                case Grid grid -> grid.cells().forEach(cell -> text.append(onOneLine(cell)));
            }
        }
        return text.append('\n').toString();
    }

    private static String lines(MadeReport report, BiConsumer<Grid, StringBuilder> table) {
        return all(report, "", "\n", table);
    }

    private static String markdown(MadeReport report, BiConsumer<Grid, StringBuilder> table) {
        return all(report, "#", "\n\n", table);
    }

    private static String all(MadeReport report, String mark, String end, BiConsumer<Grid, StringBuilder> table) {
        StringBuilder text = new StringBuilder();
        for (Part part : report.parts()) {
            switch (part) {
                case Part.Title title ->
                    text.append(mark.isEmpty() ? "" : mark + " ")
                            .append(title.text())
                            .append(end);
                case Part.Heading heading ->
                    text.append(mark.isEmpty() ? "" : mark + mark + " ")
                            .append(heading.text())
                            .append(end);
                case Part.Paragraph paragraph -> text.append(paragraph.text()).append(end);
                case Grid grid -> table.accept(grid, text);
            }
        }
        return text.toString();
    }

    /** Every row with a field for each grid column, without what shifted rows have lost. */
    private static List<List<String>> padded(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        int columns = grid.columns();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> fields = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
            for (PrintedCell cell : grid.startingIn(row)) {
                fields.set(cell.column(), onOneLine(cell));
            }
            rows.add(fields.subList(grid.shifts().getOrDefault(row, 0), columns));
        }
        return rows;
    }

    private static String onOneLine(PrintedCell cell) {
        return cell.text().replace("\n", "");
    }
}
