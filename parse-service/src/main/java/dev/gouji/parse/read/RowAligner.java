package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.parse.document.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which field of a row belongs to which column. A row that prints all its figures is read in their order; one with
 * blanks is read by the header, or by the rows around it, or not at all.
 */
final class RowAligner {
    /** Distance from the label to the first figure in the rows that are complete; null when they disagree. */
    private Integer distance;

    private boolean distancesDisagree;
    /** First figure's column in complete rows, by the column of their label. */
    private final Map<Integer, Integer> firstByLabelColumn = new HashMap<>();

    /** Learns from a row that prints all its figures. */
    void learn(RowHit hit) {
        List<Field> filled = hit.filled();
        int columns = hit.label().block().columns().size();
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

    /** The fields of a row by column; empty when which is which cannot be told. */
    Optional<Map<Column, Field>> align(RowHit hit, ColumnOrder order) {
        List<Field> after = hit.after();
        for (Field field : after) {
            if (field.carried() && CellReader.isFigureLike(field)) {
                return Optional.empty();
            }
        }
        List<Field> filled = hit.filled();
        Optional<Map<Column, Field>> byHeader = byHeader(after, order);
        if (byHeader.isPresent()
                && (hit.line().grid() > 0 || filled.size() != order.sequence().size())) {
            return byHeader;
        }
        if (filled.size() == order.sequence().size()) {
            return Optional.of(inSequence(filled, order));
        }
        if (order.evidence() == ColumnOrder.Evidence.PARTIAL) {
            return Optional.empty();
        }
        if (after.size() == order.sequence().size() && startsAsOthersDo(hit, order)) {
            return Optional.of(inSequence(after, order));
        }
        return byNeighbours(hit, order);
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

    private static Map<Column, Field> inSequence(List<Field> fields, ColumnOrder order) {
        Map<Column, Field> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(order.sequence().get(i), fields.get(i));
        }
        return row;
    }

    /** Each column finds a field of its own under its header, and no figure is left over. */
    private static Optional<Map<Column, Field>> byHeader(List<Field> after, ColumnOrder order) {
        if (order.positions().isEmpty()) {
            return Optional.empty();
        }
        Map<Column, Field> row = new HashMap<>();
        Set<Field> taken = new HashSet<>();
        for (Map.Entry<Column, Integer> header : order.positions().entrySet()) {
            Field under = at(header.getValue(), after);
            if (under == null || !taken.add(under)) {
                return Optional.empty();
            }
            row.put(header.getKey(), under);
        }
        for (Field field : after) {
            if (!field.isEmpty() && !taken.contains(field) && CellReader.isFigureLike(field)) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    /** The field that covers a grid column; null when none does. */
    private static Field at(int column, List<Field> fields) {
        for (Field field : fields) {
            if (field.column() <= column && column < field.column() + field.width()) {
                return field;
            }
        }
        return null;
    }

    /** Rows with blanks stand where the complete rows around them stand. */
    private Optional<Map<Column, Field>> byNeighbours(RowHit hit, ColumnOrder order) {
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
        return window.size() == columns ? Optional.of(inSequence(window, order)) : Optional.empty();
    }
}
