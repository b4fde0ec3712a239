package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which cells of table 3 are totals of their row, and of what. */
public final class RowTotals {
    private static final Map<FormGeneration, Map<CellId, List<CellId>>> PARTS = new EnumMap<>(FormGeneration.class);
    private static final Map<FormGeneration, Map<String, List<CellId>>> UNDER = new EnumMap<>(FormGeneration.class);

    static {
        for (FormGeneration generation : FormGeneration.values()) {
            Map<CellId, List<CellId>> parts = new HashMap<>();
            for (Identity row : Form.of(generation).identities("T3-001")) {
                parts.put(row.left().getFirst(), row.right());
            }
            PARTS.put(generation, parts);
            UNDER.put(
                    generation,
                    Form.of(generation).identities("T3-001").stream()
                            .map(row -> row.left().getFirst())
                            .filter(total -> total.row().indexOf('.') > 0)
                            .collect(Collectors.groupingBy(total ->
                                    total.row().substring(0, total.row().indexOf('.')))));
        }
    }

    private RowTotals() {}

    /** The totals of the rows under one heading of table 3, such as {@code denied}. */
    public static List<CellId> under(FormGeneration generation, String heading) {
        return UNDER.get(generation).getOrDefault(heading, List.of());
    }

    /** The parts of a total; none when the cell is no total of a row. */
    public static List<CellId> parts(FormGeneration generation, CellId cell) {
        return PARTS.get(generation).getOrDefault(cell, List.of());
    }
}
