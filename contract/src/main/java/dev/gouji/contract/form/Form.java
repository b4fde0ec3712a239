package dev.gouji.contract.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One generation of the form: its tables and the identities printed on it or implied by its layout.
 *
 * <p>Readers, rules, views and pages take rows, columns and identities from here; none of them names a row of its own.
 */
public final class Form {
    private static final String LOCAL = ".x.";
    private static final String CUMULATIVE = ".cumulative";

    private final FormGeneration generation;
    private final List<Table> tables;
    private final List<Table> additions;
    private final List<Identity> identities;
    private final Map<String, List<Identity>> identitiesByRule;
    private final List<CellId> cells;
    private final Map<CellId, Quantity> quantities;

    Form(FormGeneration generation, List<Table> tables, List<Table> additions, List<Identity> identities) {
        this.generation = Objects.requireNonNull(generation, "generation is null");
        this.tables = List.copyOf(tables);
        this.additions = List.copyOf(additions);
        this.identities = List.copyOf(identities);
        this.identitiesByRule = this.identities.stream()
                .collect(Collectors.groupingBy(Identity::rule, Collectors.toUnmodifiableList()));
        this.cells = tables.stream().flatMap(table -> table.cells().stream()).toList();
        this.quantities = quantities(tables);
        identities.forEach(identity -> identity.cells().forEach(this::quantity));
    }

    private static Map<CellId, Quantity> quantities(List<Table> tables) {
        Map<CellId, Quantity> quantities = new LinkedHashMap<>();
        for (Table table : tables) {
            for (Block block : table.blocks()) {
                for (Row row : block.rows()) {
                    block.columns().forEach(column -> quantities.put(table.cell(row, column), column.quantity()));
                }
            }
        }
        return quantities;
    }

    /** The form of a generation. */
    public static Form of(FormGeneration generation) {
        return switch (generation) {
            case G2008L -> Form2008.FORM;
            case G2014 -> Form2014.FORM;
            case G2019 -> Form2019.FORM;
            case G2021 -> Form2021.FORM;
        };
    }

    public FormGeneration generation() {
        return generation;
    }

    public List<Table> tables() {
        return tables;
    }

    /** Rows that are not of this form and yet are printed in its tables: of another generation, or of a province. */
    public List<Table> additions() {
        return additions;
    }

    /** The table of that id, if the form has it. */
    public Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** All relations of the form: printed ones and those its layout implies. */
    public List<Identity> identities() {
        return identities;
    }

    /** The relations that one rule checks. */
    public List<Identity> identities(String rule) {
        return identitiesByRule.getOrDefault(rule, List.of());
    }

    /** All cells, in reading order: 200 in G2021, 198 in G2019; those of additions are not among them. */
    public List<CellId> cells() {
        return cells;
    }

    /** Whether the form has this cell. */
    public boolean has(CellId cell) {
        return quantities.containsKey(cell);
    }

    /**
     * Whether a report on this form may hold this cell: the form has it, or it is an addition, a row of nobody's
     * ({@code s14.x.…}), or the cumulative figure beside a year's figure in a statistics table.
     */
    public boolean admits(CellId cell) {
        if (has(cell) || additions.stream().anyMatch(table -> table.cells().contains(cell))) {
            return true;
        }
        String path = cell.path();
        if (path.endsWith(CUMULATIVE)) {
            return admits(new CellId(path.substring(0, path.length() - CUMULATIVE.length())));
        }
        return tables.stream().anyMatch(table -> path.startsWith(table.id() + LOCAL));
    }

    /** What a cell counts; refuses a cell that the form does not have. */
    public Quantity quantity(CellId cell) {
        Quantity quantity = quantities.get(cell);
        if (quantity == null) {
            throw new IllegalArgumentException("form %s has no cell %s".formatted(generation, cell));
        }
        return quantity;
    }
}
