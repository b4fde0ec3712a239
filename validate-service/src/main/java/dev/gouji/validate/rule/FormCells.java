package dev.gouji.validate.rule;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a form by table and by row, put together once: rules ask for them with every report. */
public final class FormCells {
    private static final Map<FormGeneration, FormCells> CELLS = new EnumMap<>(FormGeneration.class);

    static {
        for (FormGeneration generation : FormGeneration.values()) {
            CELLS.put(generation, new FormCells(Form.of(generation)));
        }
    }

    private final Map<String, List<CellId>> byTable = new LinkedHashMap<>();
    private final Map<String, List<CellId>> countsByTable = new LinkedHashMap<>();
    private final Map<String, List<List<CellId>>> rowsByTable = new LinkedHashMap<>();

    private FormCells(Form form) {
        for (Table table : form.tables()) {
            List<List<CellId>> rows = new ArrayList<>();
            for (Block block : table.blocks()) {
                block.rows().forEach(row -> rows.add(row(table, block, row)));
            }
            rowsByTable.put(table.id(), List.copyOf(rows));
            List<CellId> cells = rows.stream().flatMap(List::stream).toList();
            byTable.put(table.id(), cells);
            countsByTable.put(
                    table.id(),
                    cells.stream()
                            .filter(cell -> form.quantity(cell) == Quantity.COUNT)
                            .toList());
        }
    }

    private static List<CellId> row(Table table, Block block, Row row) {
        return block.columns().stream().map(column -> table.cell(row, column)).toList();
    }

    /** The cells of a form. */
    public static FormCells of(FormGeneration generation) {
        return CELLS.get(generation);
    }

    /** Those of a table, in reading order; none when the form has no such table. */
    public List<CellId> table(String id) {
        return byTable.getOrDefault(id, List.of());
    }

    /** Those of a table that count something, in reading order. */
    public List<CellId> counts(String tableId) {
        return countsByTable.getOrDefault(tableId, List.of());
    }

    /** Those of a table row by row, in reading order. */
    public List<List<CellId>> rows(String tableId) {
        return rowsByTable.getOrDefault(tableId, List.of());
    }
}
