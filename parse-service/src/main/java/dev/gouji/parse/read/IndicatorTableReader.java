package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Quantity;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.read.IndicatorRows.IndicatorRow;
import dev.gouji.parse.read.IndicatorRows.Value;
import dev.gouji.parse.recognise.IndicatorNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The statistics table of before 2019. Indicators of the dictionary go under their identifiers, all others are kept
 * under their own words: every province had some that no other had.
 */
final class IndicatorTableReader {
    private static final int LOCAL_NAME_MAX = 60;

    private final IndicatorNames names;
    private final ReadCells cells;
    private final Set<CellId> taken = new HashSet<>();
    private int position = -1;
    /** Something stands between the figures of a row: what stands alone is one of them, and not all in one. */
    private boolean separated;

    private final Supplier<Integer> year;

    /** Reads into the cells; the report's year, null when unknown, is asked for only where the columns name several. */
    IndicatorTableReader(IndicatorNames names, Supplier<Integer> year, ReadCells cells) {
        this.names = names;
        this.year = year;
        this.cells = cells;
    }

    void read(Document document) {
        IndicatorRows table = IndicatorRows.of(document);
        List<Value> columns = table.years().isEmpty() ? printed(table) : ofYear(table);
        separated = columns.size() > 1
                && table.rows().stream()
                        .anyMatch(row -> row.flattened() && filled(row).size() == columns.size());
        for (IndicatorRow row : table.rows()) {
            for (int line = row.first(); line <= row.last(); line++) {
                cells.usedLine(line);
            }
            if (names.isUnclear(row.label().folded(), printed(table, row))) {
                unclear(row, columns);
                continue;
            }
            Optional<IndicatorNames.Indicator> indicator =
                    names.find(row.label().folded(), position);
            indicator.ifPresent(found -> position = found.position());
            Quantity quantity = indicator
                    .map(IndicatorNames.Indicator::column)
                    .map(Column::quantity)
                    .orElse(Quantity.AMOUNT_AS_PRINTED);
            CellId id = indicator
                    .map(found -> names.table().cell(found.row(), found.column()))
                    .filter(taken::add)
                    .orElseGet(() -> local(row.label().folded()));
            values(row, id, quantity, columns);
        }
    }

    /** Where columns name years, that of the report counts. */
    private List<Value> ofYear(IndicatorRows table) {
        Integer reported = year.get();
        List<Value> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Integer named = table.years().get(i);
            Value known = table.columns().get(i);
            columns.add(named == null ? known : named.equals(reported) ? Value.YEAR : Value.OTHER);
        }
        return columns;
    }

    /**
     * The columns that hold figures. Where figures run together and most rows have a single digit, the second column is
     * blank throughout.
     */
    private static List<Value> printed(IndicatorRows table) {
        List<Value> columns = table.columns();
        if (columns.size() < 2 || table.rows().stream().noneMatch(IndicatorRow::flattened)) {
            return columns;
        }
        long single = table.rows().stream()
                .filter(row -> digits(row) < columns.size())
                .count();
        return 2 * single > table.rows().size() ? columns.subList(0, 1) : columns;
    }

    private static int digits(IndicatorRow row) {
        return row.values().stream().mapToInt(field -> field.folded().length()).sum();
    }

    private static int printed(IndicatorRows table, IndicatorRow row) {
        return (int) table.rows().stream()
                .filter(other -> other.label().folded().equals(row.label().folded()))
                .count();
    }

    /** Whose figures these are cannot be told: none of those that they could be is read. */
    private void unclear(IndicatorRow row, List<Value> columns) {
        List<CellId> all = names.all(row.label().folded()).stream()
                .map(found -> names.table().cell(found.row(), found.column()))
                .flatMap(id ->
                        columns.stream().filter(value -> value != Value.OTHER).map(value -> cell(id, value)))
                .toList();
        cells.unreadableRow(all, filled(row), row.label().place());
    }

    private static List<Field> filled(IndicatorRow row) {
        return row.values().stream().filter(field -> !field.isEmpty()).toList();
    }

    private void values(IndicatorRow row, CellId id, Quantity quantity, List<Value> columns) {
        List<Field> values = row.values();
        List<Field> filled = filled(row);
        List<Field> used = filled.size() == columns.size() ? filled : values;
        if (columns.stream().allMatch(value -> value == Value.OTHER)) {
            cells.unreadableRow(List.of(id), filled, row.label().place());
            return;
        }
        List<CellId> ids = columns.stream().map(value -> cell(id, value)).toList();
        if (used.size() == columns.size()) {
            for (int i = 0; i < ids.size(); i++) {
                if (columns.get(i) != Value.OTHER) {
                    cells.read(ids.get(i), used.get(i), quantity);
                }
            }
        } else if (row.flattened() && !separated && filled.size() == 1 && !columns.contains(Value.OTHER)) {
            cells.run(
                    ids,
                    ids.stream().map(unused -> quantity).toList(),
                    filled,
                    filled.getFirst().place());
        } else {
            List<CellId> kept = new ArrayList<>(ids);
            kept.removeIf(cell -> columns.get(ids.indexOf(cell)) == Value.OTHER);
            cells.unreadableRow(kept, filled, row.label().place());
        }
    }

    private static CellId cell(CellId year, Value value) {
        return value == Value.CUMULATIVE ? new CellId(year.path() + ".cumulative") : year;
    }

    private CellId local(String folded) {
        String words = IndicatorNames.words(folded).replace(".", "");
        String name = words.length() <= LOCAL_NAME_MAX ? words : words.substring(0, LOCAL_NAME_MAX);
        CellId id = new CellId(names.table().id() + ".x." + (name.isEmpty() ? "_" : name));
        for (int n = 2; !taken.add(id); n++) {
            id = new CellId(names.table().id() + ".x." + name + "_" + n);
        }
        return id;
    }

    /** Whether a document has such a table: several indicators that the dictionary knows, with figures. */
    static boolean isIn(Document document) {
        return IndicatorRows.of(document).rows().size() >= 3;
    }
}
