package dev.gouji.parse.decode.office;

import java.util.List;

/** What the body of a word processor's document is made of, old format and new. */
sealed interface WordBlock {

    /**
     * A paragraph.
     *
     * @param lines its text, one string a printed line; a label that the program numbers by itself stands in front
     */
    record Paragraph(List<String> lines) implements WordBlock {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements WordBlock {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column grid column, from 0
     * @param width grid columns that it covers
     * @param continued whether it only continues the cell above it (vertically merged)
     */
    record Cell(int column, int width, boolean continued, List<WordBlock> content) {
        public Cell {
            content = List.copyOf(content);
        }

        boolean holdsTable() {
            return content.stream().anyMatch(Table.class::isInstance);
        }
    }
}
