package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.ColumnNames;
import dev.gouji.parse.recognise.FormLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table whose rows stand side by side (4): a header of groups and outcomes, and one line of figures under it. In a
 * grid every figure is found under its header; in running text the figures follow in the header's order.
 */
final class CaseTableReader {
    private static final String FIRST_GROUP = Folding.fold("行政复议");
    private static final String SECOND_GROUP = Folding.fold("行政诉讼");
    private static final int GROUPS_APART_MAX = 8;

    private final List<Line> lines;
    private final Table table;
    private final Block block;
    private final ColumnNames names;
    private final Map<String, Row> groups = new HashMap<>();
    private final ReadCells cells;

    CaseTableReader(Document document, Table table, FormLabels labels, ReadCells cells) {
        this.lines = document.lines();
        this.table = table;
        this.block = table.blocks().getFirst();
        this.names = labels.columns(block);
        block.rows().forEach(row -> groups.put(Folding.fold(row.label()), row));
        this.cells = cells;
    }

    /** Reads the table, if its header is there. */
    void read() {
        for (int index = 0; index < lines.size(); index++) {
            if (opensHeader(index) && readFrom(index)) {
                return;
            }
        }
        new BrokenCaseTable(lines, table, cells).read();
    }

    private boolean opensHeader(int index) {
        boolean first = false;
        int seen = 0;
        for (int i = index; i < lines.size() && seen < GROUPS_APART_MAX; i++) {
            for (Field field : lines.get(i).fields()) {
                if (field.isEmpty() || field.carried()) {
                    continue;
                }
                String folded = field.folded();
                seen++;
                if (!first && i > index) {
                    return false;
                }
                if (first && folded.equals(SECOND_GROUP)) {
                    return true;
                }
                first |= folded.equals(FIRST_GROUP);
            }
        }
        return false;
    }

    private boolean readFrom(int start) {
        List<Field> header = new ArrayList<>();
        int index = start;
        while (index < lines.size() && isHeader(lines.get(index))) {
            for (Field field : lines.get(index).fields()) {
                if (!field.isEmpty() && !field.carried()) {
                    header.add(field);
                }
            }
            cells.usedLine(index++);
        }
        long outcomes = header.stream().filter(this::isOutcome).count();
        if (outcomes < block.columns().size()) {
            return false;
        }
        Optional<List<CellId>> order = order(header);
        List<CellId> ids = order.orElseGet(table::cells);
        if (index < lines.size() && FigureLines.isRun(lines.get(index), ids.size())) {
            Line run = lines.get(index);
            cells.run(ids, ids.stream().map(id -> Quantity.COUNT).toList(), run.fields(), run.place());
            cells.usedLine(index);
            return true;
        }
        List<Field> figures = index < lines.size() ? figures(header, index, ids.size()) : List.of();
        if (figures.isEmpty() && index < lines.size() && FigureLines.startsLikeFigures(lines.get(index))) {
            cells.unreadableRow(ids, lines.get(index).fields(), lines.get(index).place());
            cells.usedLine(index);
        } else if (figures.isEmpty()
                && (FigureLines.follow(lines, index, ids.size()) || BrokenCaseHeader.isPart(lines, index))) {
            // What stands between is a part of the header that was not recognised: the figures belong to nobody.
            return false;
        } else if (figures.isEmpty()) {
            Field empty = Field.of("", 0, lines.get(start).place());
            ids.forEach(id -> put(id, empty));
        } else if (order.isEmpty()) {
            cells.unreadableRow(ids, figures, figures.getFirst().place());
        } else if (index < lines.size() && lines.get(index).grid() > 0 && byHeader(header, lines.get(index))) {
            cells.usedLine(index);
        } else if (figures.size() == ids.size()) {
            for (int i = 0; i < ids.size(); i++) {
                put(ids.get(i), figures.get(i));
            }
        } else {
            cells.unreadableRow(ids, figures, figures.getFirst().place());
        }
        return true;
    }

    private boolean isHeader(Line line) {
        boolean any = false;
        for (Field field : line.fields()) {
            if (field.isEmpty() || field.carried()) {
                continue;
            }
            boolean named = isOutcome(field) || isGroup(field);
            if (!named || CellReader.isFigureLike(field)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private boolean isGroup(Field field) {
        return field.folded().equals(SECOND_GROUP) || groups.containsKey(field.folded());
    }

    private boolean isOutcome(Field field) {
        return names.isName(field.folded());
    }

    /**
     * All cells in the order in which the header names them, the form's own order where the header is cut; empty when
     * a cut header shows that it is another order, and not which.
     */
    private Optional<List<CellId>> order(List<Field> header) {
        List<Row> inOrder = new ArrayList<>();
        List<Field> outcomes = new ArrayList<>();
        for (Field field : header) {
            Row group = groups.get(field.folded());
            if (group != null && !inOrder.contains(group)) {
                inOrder.add(group);
            } else if (group == null && isOutcome(field)) {
                outcomes.add(field);
            }
        }
        int columns = block.columns().size();
        if (inOrder.size() != block.rows().size()
                || outcomes.size() != table.cells().size()) {
            return mayBeInOrder(outcomes) ? Optional.of(table.cells()) : Optional.empty();
        }
        List<CellId> ids = new ArrayList<>();
        for (int g = 0; g < inOrder.size(); g++) {
            List<Column> met = new ArrayList<>();
            List<Column> free = new ArrayList<>(block.columns());
            boolean unclear = false;
            for (Field outcome : outcomes.subList(g * columns, (g + 1) * columns)) {
                List<Column> candidates = names.candidates(outcome.folded(), free);
                unclear |= candidates.size() != 1;
                if (!candidates.isEmpty()) {
                    Column column = candidates.getFirst();
                    free.remove(column);
                    met.add(column);
                    ids.add(table.cell(inOrder.get(g), column));
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

    /** The figures of the line, blanks kept where the line has just as many fields; else those on the lines below. */
    private List<Field> figures(List<Field> header, int index, int expected) {
        List<Field> onLine = lines.get(index).fields();
        List<Field> filled = onLine.stream().filter(field -> !field.isEmpty()).toList();
        if (filled.size() > 1) {
            cells.usedLine(index);
            List<Field> under = filled.size() < expected ? underHeaders(header, onLine, expected) : List.of();
            if (!under.isEmpty()) {
                return under;
            }
            List<Field> all = onLine.size() == expected ? onLine : filled;
            // A label such as 数量 may stand before the figures.
            boolean labelled = filled.size() == expected + 1 && !CellReader.isFigureLike(filled.getFirst());
            return labelled ? filled.subList(1, filled.size()) : all;
        }
        List<Field> below = new ArrayList<>();
        for (int i = index; i < lines.size() && below.size() <= expected; i++) {
            for (Field field : lines.get(i).fields()) {
                if (!field.isEmpty() && !CellReader.isFigureLike(field)) {
                    return below;
                }
                if (!field.isEmpty()) {
                    below.add(field);
                    cells.usedLine(i);
                }
            }
        }
        return below;
    }

    /** The fields that stand under the headers; empty when the headers do not each have a column of their own. */
    private List<Field> underHeaders(List<Field> header, List<Field> onLine, int expected) {
        List<Integer> columns = header.stream()
                .filter(field -> !groups.containsKey(field.folded()) && isOutcome(field))
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

    private boolean byHeader(List<Field> header, Line line) {
        Map<CellId, Field> row = new HashMap<>();
        for (Row group : block.rows()) {
            Optional<Field> over = header.stream()
                    .filter(field -> groups.get(field.folded()) == group)
                    .findFirst();
            if (over.isEmpty() || !underGroup(over.get(), group, header, line, row)) {
                return false;
            }
        }
        boolean nothingLeft = line.fields().stream()
                .noneMatch(field -> !field.isEmpty() && CellReader.isFigureLike(field) && !row.containsValue(field));
        if (nothingLeft) {
            row.forEach(this::put);
        }
        return nothingLeft;
    }

    private boolean underGroup(Field over, Row group, List<Field> header, Line line, Map<CellId, Field> row) {
        List<Column> free = new ArrayList<>(block.columns());
        for (Field outcome : header) {
            boolean under = outcome.column() >= over.column() && outcome.column() < over.column() + over.width();
            Optional<Column> column = under && outcome != over && !isGroup(outcome)
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
                row.put(table.cell(group, column.get()), figure.get());
            }
        }
        return free.isEmpty();
    }

    private void put(CellId id, Field field) {
        cells.read(id, field, Quantity.COUNT);
    }
}
