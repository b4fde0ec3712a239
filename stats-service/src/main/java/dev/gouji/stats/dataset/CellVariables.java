package dev.gouji.stats.dataset;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.stats.page.CellNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of all generations of the form, as columns and as rows. */
final class CellVariables {
    private static final Map<FormGeneration, CellNames> NAMES = new EnumMap<>(FormGeneration.class);
    private static final List<CellId> CELLS;

    /** One column a cell, the newest form first; a cell that several generations have stands once. */
    static final List<Variable> ALL;

    static {
        Map<CellId, List<String>> forms = new LinkedHashMap<>();
        Map<CellId, String> titles = new LinkedHashMap<>();
        for (FormGeneration generation : Arrays.asList(FormGeneration.values()).reversed()) {
            Form form = Form.of(generation);
            CellNames names = new CellNames(form);
            NAMES.put(generation, names);
            for (CellId cell : form.cells()) {
                forms.computeIfAbsent(cell, absent -> new ArrayList<>()).add(generation.name());
                titles.putIfAbsent(cell, names.of(cell));
            }
        }
        CELLS = List.copyOf(forms.keySet());
        ALL = CELLS.stream()
                .map(cell -> new Variable(
                        cell.path(),
                        Variable.Type.NUMBER,
                        titles.get(cell),
                        "empty: no number, see the long form",
                        forms.get(cell)))
                .toList();
    }

    private CellVariables() {}

    /** The numbers of a report, a value or null for each column. */
    static List<Object> values(Map<CellId, Cell> cells) {
        List<Object> values = new ArrayList<>(CELLS.size());
        CELLS.forEach(cell -> values.add(value(cells.get(cell))));
        return values;
    }

    /** A row a cell of the report. */
    static List<List<Object>> rows(DatasetReport report) {
        CellNames names = NAMES.get(FormGeneration.valueOf(report.head().form()));
        Map<CellId, List<DatasetReport.Flag>> flags = Flags.byCell(report.flags());
        List<List<Object>> rows = new ArrayList<>(report.cells().size());
        report.cells().forEach((id, cell) -> {
            List<DatasetReport.Flag> about = flags.getOrDefault(id, List.of());
            rows.add(Arrays.asList(
                    id.path(),
                    names.of(id),
                    kind(cell),
                    value(cell),
                    cell.raw(),
                    cell instanceof Cell.Number number ? number.unit() : null,
                    cell.place() == null ? null : cell.place().code(),
                    Flags.rules(about),
                    Flags.gravest(about)));
        });
        return rows;
    }

    private static BigDecimal value(Cell cell) {
        return cell instanceof Cell.Number number ? number.value() : null;
    }

    private static String kind(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> "number";
            case Cell.Blank blank -> "blank";
            case Cell.Placeholder placeholder -> "placeholder";
            case Cell.Unreadable unreadable -> "unreadable";
            case Cell.Missing missing -> "missing";
        };
    }
}
