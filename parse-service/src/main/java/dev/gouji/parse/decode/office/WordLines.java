package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs and tables into lines: each printed line one, each row of a table one. */
final class WordLines {
    private static final int TABLES_MAX = 200;
    private static final int ROWS_MAX = 2_000;
    private static final int COLUMNS_MAX = 100;
    private static final int CHARACTERS_MAX = 5_000_000;
    /** Longer than anything in a statutory table, its notes included. */
    private static final int DATA_CELL_CHARACTERS_MAX = 300;

    private final List<Line> lines = new ArrayList<>();
    private int tables;
    private int paragraphs;
    private long characters;

    private WordLines() {}

    /** The lines of a body, blank ones left out. */
    static List<Line> of(List<WordBlock> body) throws UnreadableDocumentException {
        WordLines walk = new WordLines();
        walk.blocks(body);
        return walk.lines;
    }

    private void blocks(List<WordBlock> blocks) throws UnreadableDocumentException {
        for (WordBlock block : blocks) {
            switch (block) {
                case WordBlock.Paragraph paragraph -> paragraph(paragraph);
                case WordBlock.Table table -> table(table);
            }
        }
    }

    private void paragraph(WordBlock.Paragraph paragraph) throws UnreadableDocumentException {
        Place place = new Place.InWord(0, ++paragraphs, 0);
        for (String text : paragraph.lines()) {
            add(new Line(fields(text, place), 0));
        }
    }

    /** Bars and tabs separate fields, as in any text. */
    private static List<Field> fields(String text, Place place) {
        String trimmed = text.strip();
        if (trimmed.indexOf('|') < 0 && trimmed.indexOf('\t') < 0) {
            return List.of(Field.of(Blanks.squeeze(trimmed), 0, place));
        }
        List<Field> fields = new ArrayList<>();
        for (String part : trimmed.split("[|\t]", -1)) {
            fields.add(Field.of(Blanks.squeeze(part), fields.size(), place));
        }
        return fields;
    }

    private void table(WordBlock.Table table) throws UnreadableDocumentException {
        tables++;
        OfficeRefusals.refuseMore("表格数", "tables", TABLES_MAX, tables);
        OfficeRefusals.refuseMore(
                "表格行数", "rows of a table", ROWS_MAX, table.rows().size());
        if (isLayout(table)) {
            for (WordBlock.Row row : table.rows()) {
                for (WordBlock.Cell cell : row.cells()) {
                    blocks(cell.continued() ? List.of() : cell.content());
                }
            }
            return;
        }
        int number = tables;
        Field[] above = new Field[COLUMNS_MAX];
        for (int row = 0; row < table.rows().size(); row++) {
            List<Field> fields = new ArrayList<>();
            for (WordBlock.Cell cell : table.rows().get(row).cells()) {
                if (cell.column() < COLUMNS_MAX) {
                    Field field =
                            field(cell, above[cell.column()], new Place.InWord(number, row + 1, cell.column() + 1));
                    above[cell.column()] = field;
                    fields.add(field);
                }
            }
            if (!fields.isEmpty()) {
                add(new Line(fields, number));
            }
        }
    }

    private static Field field(WordBlock.Cell cell, Field above, Place place) {
        return cell.continued() && above != null
                ? above.reachingDown()
                : Field.of(cell.continued() ? "" : text(cell), cell.column(), place)
                        .wide(Math.min(cell.width(), COLUMNS_MAX - cell.column()));
    }

    /** A table around other tables, or with running text in a cell, arranges the page; it holds no figures itself. */
    private static boolean isLayout(WordBlock.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.holdsTable() || text(cell).length() > DATA_CELL_CHARACTERS_MAX);
    }

    private static String text(WordBlock.Cell cell) {
        return Blanks.squeeze(cell.content().stream()
                .filter(WordBlock.Paragraph.class::isInstance)
                .map(WordBlock.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.lines().stream())
                .collect(Collectors.joining(" ")));
    }

    private void add(Line line) throws UnreadableDocumentException {
        if (!line.isBlank()) {
            lines.add(line);
            characters += line.text().length();
            OfficeRefusals.refuseMore("文本字数", "characters", CHARACTERS_MAX, characters);
        }
    }
}
