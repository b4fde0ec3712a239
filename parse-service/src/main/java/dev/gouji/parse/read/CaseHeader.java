package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.ColumnNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header of table 4 as the form prints it, kinds over outcomes, some of them cut to their first line. */
final class CaseHeader {
    private static final String OVER_KINDS = Folding.fold("行政诉讼");

    private final Table table;
    private final Block block;
    private final ColumnNames names;
    private final Map<String, Row> kinds = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();

    CaseHeader(Table table, ColumnNames names) {
        this.table = table;
        this.block = table.blocks().getFirst();
        this.names = names;
        block.rows().forEach(row -> kinds.put(Folding.fold(row.label()), row));
    }

    /** Takes the line in if it prints headings and nothing else; says whether it does. */
    boolean take(Line line) {
        List<Field> printed = new ArrayList<>(line.fields().size());
        for (Field field : line.fields()) {
            if (field.isEmpty() || field.carried()) {
                continue;
            }
            if (!isHeading(field)) {
                return false;
            }
            printed.add(field);
        }
        fields.addAll(printed);
        return !printed.isEmpty();
    }

    private boolean isHeading(Field field) {
        return (isOutcome(field) || isKind(field)) && !CellReader.isFigureLike(field);
    }

    /** Whether it names as many outcomes as a kind has. */
    boolean namesOutcomes() {
        return fields.stream().filter(this::isOutcome).count()
                >= block.columns().size();
    }

    /** Whether it prints every kind and every outcome of the form, in full and in its order. */
    boolean isAsInForm() {
        List<Row> over = new ArrayList<>();
        int outcomes = 0;
        for (Field field : fields) {
            Row kind = kinds.get(field.folded());
            if (kind != null) {
                over.add(kind);
            } else if (!field.folded().equals(OVER_KINDS)) {
                Column next = block.columns().get(outcomes++ % block.columns().size());
                if (!field.folded().equals(next.label())) {
                    return false;
                }
            }
        }
        return over.equals(block.rows()) && outcomes == table.cells().size();
    }

    private boolean isKind(Field field) {
        return field.folded().equals(OVER_KINDS) || kinds.containsKey(field.folded());
    }

    private boolean isOutcome(Field field) {
        return names.isName(field.folded());
    }

    /**
     * All cells in the order in which the header names them, the form's own order where the header is cut; empty when
     * a cut header shows that it is another order, and not which.
     */
    Optional<List<CellId>> order() {
        List<Row> inOrder = new ArrayList<>();
        List<Field> outcomes = new ArrayList<>();
        for (Field field : fields) {
            Row kind = kinds.get(field.folded());
            if (kind != null && !inOrder.contains(kind)) {
                inOrder.add(kind);
            } else if (kind == null && isOutcome(field)) {
                outcomes.add(field);
            }
        }
        if (inOrder.size() != block.rows().size()
                || outcomes.size() != table.cells().size()) {
            return mayBeInOrder(outcomes) ? Optional.of(table.cells()) : Optional.empty();
        }
        int columns = block.columns().size();
        List<CellId> ids = new ArrayList<>();
        for (int kind = 0; kind < inOrder.size(); kind++) {
            List<Column> met = new ArrayList<>();
            List<Column> free = new ArrayList<>(block.columns());
            boolean unclear = false;
            for (Field outcome : outcomes.subList(kind * columns, (kind + 1) * columns)) {
                List<Column> candidates = names.candidates(outcome.folded(), free);
                unclear |= candidates.size() != 1;
                if (!candidates.isEmpty()) {
                    Column column = candidates.getFirst();
                    free.remove(column);
                    met.add(column);
                    ids.add(table.cell(inOrder.get(kind), column));
                }
            }
            if (unclear && !ColumnOrder.isInOrder(met, block.columns())) {
                return Optional.empty();
            }
        }
        return Optional.of(ids.size() == table.cells().size() ? ids : table.cells());
    }

    /** Whether headers of which some are gone can be what is left of the form's own order. */
    private boolean mayBeInOrder(List<Field> outcomes) {
        int columns = block.columns().size();
        int at = 0;
        for (Field outcome : outcomes) {
            while (at < table.cells().size()
                    && names.match(outcome.folded(), List.of(block.columns().get(at % columns)))
                            .isEmpty()) {
                at++;
            }
            if (at++ >= table.cells().size()) {
                return false;
            }
        }
        return true;
    }

    /** The fields that stand under the outcomes; empty when these do not each have a column of their own. */
    List<Field> under(List<Field> onLine) {
        int expected = table.cells().size();
        List<Integer> columns = fields.stream()
                .filter(field -> !kinds.containsKey(field.folded()) && isOutcome(field))
                .map(Field::column)
                .distinct()
                .toList();
        List<Field> under = onLine.stream()
                .filter(field -> columns.contains(field.column()))
                .toList();
        long figures = onLine.stream().filter(field -> !field.isEmpty()).count();
        boolean all = under.stream().filter(field -> !field.isEmpty()).count() == figures;
        return columns.size() == expected && under.size() == expected && all ? under : List.of();
    }

    /** The figures of a table's row, each under its outcome and that under its kind; empty when any does not. */
    Map<CellId, Field> row(Line line) {
        Map<CellId, Field> row = new HashMap<>();
        for (Row kind : block.rows()) {
            Optional<Field> over = fields.stream()
                    .filter(field -> kinds.get(field.folded()) == kind)
                    .findFirst();
            if (over.isEmpty() || !underKind(over.get(), kind, line, row)) {
                return Map.of();
            }
        }
        boolean left = line.fields().stream()
                .anyMatch(field -> !field.isEmpty() && CellReader.isFigureLike(field) && !row.containsValue(field));
        // In a table of one column every outcome stands over the same figure.
        boolean apart = row.values().stream().map(Field::column).distinct().count() == row.size();
        return left || !apart ? Map.of() : row;
    }

    private boolean underKind(Field over, Row kind, Line line, Map<CellId, Field> row) {
        List<Column> free = new ArrayList<>(block.columns());
        for (Field outcome : fields) {
            boolean under = outcome.column() >= over.column() && outcome.column() < over.column() + over.width();
            Optional<Column> column = under && outcome != over && !isKind(outcome)
                    ? names.match(outcome.folded(), free)
                    : Optional.empty();
            if (column.isPresent()) {
                Optional<Field> figure = line.fields().stream()
                        .filter(field -> field.column() == outcome.column())
                        .findFirst();
                if (figure.isEmpty()) {
                    return false;
                }
                free.remove(column.get());
                row.put(table.cell(kind, column.get()), figure.get());
            }
        }
        return free.isEmpty();
    }
}
