package dev.gouji.parse.read;

import dev.gouji.parse.document.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which field of a row belongs to which column. A row that prints all its figures is read in their order; one with
 * blanks is read by the header, or by the rows around it, or not at all.
 */
final class RowAligner {
    /** Distance from the label to the first figure in the rows that are complete; null when they disagree. */
    private Integer distance;

    private boolean distancesDisagree;
    /** Rows with one empty field more than they have columns, behind the last one. */
    private int rowsWithBar;

    /** Rows with neither that nor as many fields as columns. */
    private int otherRows;

    /** First figure's column in complete rows, by the column of their label. */
    private final Map<Integer, Integer> firstByLabelColumn = new HashMap<>();

    /** Learns from a row: where its figures stand, when it prints all of them. */
    void learn(RowHit hit) {
        List<Field> filled = hit.filled();
        int columns = hit.label().block().columns().size();
        // Words of the header may read like labels, but have no figures behind them.
        if (hit.hasFigureOnLine()) {
            boolean bar =
                    hit.after().size() == columns + 1 && hit.after().getLast().isEmpty();
            rowsWithBar += bar ? 1 : 0;
            otherRows += bar || hit.after().size() == columns ? 0 : 1;
        }
        if (filled.size() != columns
                || filled.getLast().column() - filled.getFirst().column() != columns - 1) {
            return;
        }
        int start = filled.getFirst().column();
        int label = hit.labelField().column();
        distancesDisagree |= distance != null && distance != start - label;
        distance = start - label;
        firstByLabelColumn.merge(label, start, (known, now) -> known.equals(now) ? now : -1);
    }

    /** The field of each column, from left to right; empty when which is which cannot be told. */
    Optional<List<Field>> align(RowHit hit, ColumnOrder order) {
        List<Field> after = hit.after();
        for (Field field : after) {
            if (field.carried() && CellReader.isFigureLike(field)) {
                return Optional.empty();
            }
        }
        List<Field> filled = hit.filled();
        Optional<List<Field>> byHeader = byHeader(after, order);
        if (byHeader.isPresent()
                && (hit.line().grid() > 0 || filled.size() != order.sequence().size())) {
            return byHeader;
        }
        if (filled.size() == order.sequence().size()) {
            return Optional.of(filled);
        }
        if (order.evidence() == ColumnOrder.Evidence.PARTIAL) {
            return Optional.empty();
        }
        List<Field> row = withoutLastBar(after, order.sequence().size());
        if (row.size() == order.sequence().size() && startsAsOthersDo(hit, order)) {
            return Optional.of(row);
        }
        return byNeighbours(hit, order);
    }

    /**
     * A bar that ends a line leaves an empty field behind the last figure. Only where no row speaks against it: an empty column
     * among the others looks the same in a row with blanks.
     */
    private List<Field> withoutLastBar(List<Field> after, int columns) {
        boolean everywhere = rowsWithBar > 1 && otherRows == 0;
        return everywhere && after.size() == columns + 1 ? after.subList(0, columns) : after;
    }

    /** Empty fields at the left may belong to the labels, and empty ones at the right may have been cut off. */
    private boolean startsAsOthersDo(RowHit hit, ColumnOrder order) {
        int start = start(hit.labelField().column());
        return start < 0
                ? order.positions().isEmpty() || distance == null
                : start == hit.after().getFirst().column();
    }

    /** Where the figures of rows start whose label stands in this column; -1 when no complete row tells. */
    private int start(int label) {
        int start = firstByLabelColumn.getOrDefault(label, -1);
        return start < 0 && distance != null && !distancesDisagree ? label + distance : start;
    }

    /** Each column finds a field of its own under its header, and no figure is left over. */
    private static Optional<List<Field>> byHeader(List<Field> after, ColumnOrder order) {
        if (order.positions().isEmpty()) {
            return Optional.empty();
        }
        List<Field> row = new ArrayList<>(order.positions().size());
        boolean[] taken = new boolean[after.size()];
        for (int position : order.positions()) {
            int under = indexAt(position, after);
            if (under < 0 || taken[under]) {
                return Optional.empty();
            }
            taken[under] = true;
            row.add(after.get(under));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && !after.get(i).isEmpty() && CellReader.isFigureLike(after.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    /** Which field covers a grid column; -1 when none does. */
    private static int indexAt(int column, List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.column() <= column && column < field.column() + field.width()) {
                return i;
            }
        }
        return -1;
    }

    /** Rows with blanks stand where the complete rows around them stand. */
    private Optional<List<Field>> byNeighbours(RowHit hit, ColumnOrder order) {
        int start = start(hit.labelField().column());
        int columns = order.sequence().size();
        if (start < 0) {
            return Optional.empty();
        }
        List<Field> window = new ArrayList<>();
        for (Field field : hit.after()) {
            boolean inside = field.column() >= start && field.column() < start + columns;
            if (inside) {
                window.add(field);
            } else if (!field.isEmpty()) {
                return Optional.empty();
            }
        }
        return window.size() == columns ? Optional.of(window) : Optional.empty();
    }
}
