package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.Chapters;
import dev.gouji.parse.recognise.ColumnNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a table's blocks, each read once from the lines above its first row. */
final class BlockHeaders {
    private static final int HEADER_LINES_MAX = 40;
    /** Notes and page furniture may stand between two lines of a header. */
    private static final int LINES_BETWEEN_MAX = 3;

    /** Of rows that stand in no block of the table. */
    private static final int NONE = -1;

    private final Document document;
    private final Table table;
    private final List<RowHit> rows;
    private final Function<RowHit, List<Field>> figures;
    private final ReadCells cells;
    private final Map<Integer, ColumnOrder> orders = new HashMap<>();

    /**
     * Of one table.
     *
     * @param figures what is printed in a row
     */
    BlockHeaders(
            Document document, Table table, List<RowHit> rows, Function<RowHit, List<Field>> figures, ReadCells cells) {
        this.figures = figures;
        this.document = document;
        this.table = table;
        this.rows = rows;
        this.cells = cells;
    }

    /** The columns over a row. */
    ColumnOrder over(RowHit hit) {
        return orders.computeIfAbsent(blockOf(hit), block -> read(hit));
    }

    /** Those over the first block, where a row of it was met. */
    Optional<ColumnOrder> overFirst() {
        return Optional.ofNullable(orders.get(0));
    }

    /** Number of the block that a row stands in; additions stand in the one whose columns they share, or in none. */
    private int blockOf(RowHit hit) {
        Block own = hit.label().block();
        List<Block> blocks = table.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) == own) {
                return i;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).columns().equals(own.columns())) {
                return i;
            }
        }
        return NONE;
    }

    private boolean shareBlock(RowHit one, RowHit other) {
        int block = blockOf(one);
        return block == blockOf(other)
                && (block != NONE || one.label().block().equals(other.label().block()));
    }

    private ColumnOrder read(RowHit hit) {
        int first = hit.index();
        for (RowHit other : rows) {
            if (other.index() < first && shareBlock(other, hit)) {
                first = other.index();
            }
        }
        int previous = -1;
        for (RowHit other : rows) {
            previous = other.index() < first ? Math.max(previous, other.index()) : previous;
        }
        int from = Math.max(previous + 1, first - HEADER_LINES_MAX);
        List<Line> above = document.lines().subList(from, first);
        int grid = document.lines().get(first).grid();
        List<Line> header = above.subList(start(above, grid, hit.label().columns()), above.size());
        ColumnOrder printed = ColumnOrder.of(header, hit.label().columns());
        ColumnOrder settled = RowSums.settle(printed, rows, figures);
        if (settled != printed && settled.evidence() == ColumnOrder.Evidence.SUFFICIENT) {
            announce(header.getFirst());
        }
        return settled;
    }

    /**
     * Where the header starts: its words stand together, in the table of the rows where that has some. A page says 其他 of
     * much else, such as the subject in the card above the report, and has tables of its own.
     */
    private static int start(List<Line> above, int grid, ColumnNames names) {
        int own = above.size();
        while (grid > 0 && own > 0 && above.get(own - 1).grid() == grid) {
            own--;
        }
        int inTable = start(above.subList(own, above.size()), names);
        return inTable < above.size() - own ? own + inTable : start(above, names);
    }

    /** The length of the lines where no header is among them. */
    private static int start(List<Line> above, ColumnNames names) {
        int start = above.size();
        int others = 0;
        for (int i = above.size() - 1; i >= 0 && others <= LINES_BETWEEN_MAX; i--) {
            Line line = above.get(i);
            boolean header = isOfHeader(line, names);
            if (isRow(line, header)) {
                return start;
            }
            if (header) {
                start = i;
                others = 0;
            } else if (start < above.size() && !line.isBlank()) {
                others++;
            }
            if (Chapters.openedBy(line).isPresent()) {
                return start;
            }
        }
        return start;
    }

    /** Whether figures stand on a line, more than the number of a page: it is of another table. */
    private static boolean isRow(Line line, boolean header) {
        int figures = 0;
        for (Field field : line.fields()) {
            figures += !field.carried() && !field.isEmpty() && CellReader.isFigureLike(field) ? 1 : 0;
        }
        return figures > (header ? 0 : 1);
    }

    /** Whether a name stands on the line, or a part of one: narrow columns have a character a line. */
    static boolean isOfHeader(Line line, ColumnNames names) {
        for (Field field : line.fields()) {
            String folded = field.folded();
            if (!folded.isEmpty() && (names.isName(folded) || isPart(folded, names))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String folded, ColumnNames names) {
        if (names.group().contains(folded)) {
            return true;
        }
        for (Column column : names.columns()) {
            if (column.label().contains(folded)) {
                return true;
            }
        }
        return false;
    }

    private void announce(Line header) {
        cells.problem(
                "GJ-250",
                "%s：表头的列名错位，按各行合计关系认定与表式同序，请核对原件。The names of the columns are out of place; by the sums of the rows they stand in the form's order. Compare with the original."
                        .formatted(header.place().describe()),
                List.of(),
                header.place());
    }
}
