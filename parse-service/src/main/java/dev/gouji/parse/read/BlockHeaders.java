package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table's blocks, each read once from the lines above its first row. */
final class BlockHeaders {
    private static final int HEADER_LINES_MAX = 40;
    /** Of rows that stand in no block of the table. */
    private static final int NONE = -1;

    private final Document document;
    private final Table table;
    private final List<RowHit> rows;
    private final ReadCells cells;
    private final Map<Integer, ColumnOrder> orders = new HashMap<>();

    BlockHeaders(Document document, Table table, List<RowHit> rows, ReadCells cells) {
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
        List<Line> header = document.lines().subList(from, first);
        ColumnOrder printed = ColumnOrder.of(header, hit.label().columns());
        ColumnOrder settled = RowSums.settle(printed, rows);
        if (settled != printed && settled.evidence() == ColumnOrder.Evidence.SUFFICIENT) {
            announce(header.getFirst());
        }
        return settled;
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
