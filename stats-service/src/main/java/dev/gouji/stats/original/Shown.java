package dev.gouji.stats.original;

import java.util.List;

/**
 * An original, shown.
 *
 * @param blocks top to bottom; none when it cannot be shown as text
 * @param found whether the place is marked in one of the blocks
 * @param cut whether something was left out because it is very long
 */
public record Shown(List<Block> blocks, boolean found, boolean cut) {
    /** What cannot be shown as text. */
    public static final Shown NOTHING = new Shown(List.of(), false, false);

    /**
     * A paragraph or a table.
     *
     * @param before {@code marked} and {@code after}: the words of a paragraph; nothing marked: all are before
     * @param rows of a table; none: it is a paragraph
     */
    public record Block(String before, String marked, String after, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }

        static Block paragraph(String text, boolean here) {
            return here ? new Block("", text, "", List.of()) : new Block(text, "", "", List.of());
        }
    }

    /** A row of a table. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param here whether it is the place
     */
    public record Cell(String text, int columns, int rows, boolean here) {}

    public Shown {
        blocks = List.copyOf(blocks);
    }
}
