package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A report that nobody ever made: organ, year, prose and tables. Nothing in it is taken from a real one.
 *
 * @param excused figures that cannot be told apart in what is printed; not reading them is no fault, telling nobody is
 */
public record MadeReport(FormGeneration generation, String organ, int year, List<Part> parts, Set<CellId> excused) {
    public MadeReport {
        parts = List.copyOf(parts);
        excused = Set.copyOf(excused);
    }

    /** A report of a seed: the same for ever. */
    public static MadeReport of(FormGeneration generation, long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        return of(Figures.tyingOut(Form.of(generation), random), Prose.of(generation, random), random);
    }

    /** A report of 青山县交通运输局 in which nothing happened: every figure is 0. */
    public static MadeReport ofZeros(FormGeneration generation) {
        Map<CellId, BigDecimal> zeros = new LinkedHashMap<>();
        Form.of(generation).cells().forEach(cell -> zeros.put(cell, BigDecimal.ZERO));
        return of(zeros, Prose.ofTransport(generation), new Random(1));
    }

    private static MadeReport of(Map<CellId, BigDecimal> figures, Prose prose, Random random) {
        FormGeneration generation = prose.generation();
        List<Part> parts = new ArrayList<>(prose.opening());
        for (Table table : Form.of(generation).tables()) {
            switch (table.layout()) {
                case LINE_A_ROW, ROWS_SIDE_BY_SIDE -> {
                    parts.add(Prose.headingOver(table));
                    parts.add(FormGrids.of(table, figures));
                }
                case INDICATORS -> {
                    parts.addAll(prose.closing());
                    parts.add(new Part.Heading(prose.year() + "年政府信息公开情况统计表"));
                    parts.add(IndicatorGrid.of(table, figures, prose.year(), random));
                }
            }
        }
        if (generation.hasThreeTables()) {
            parts.addAll(prose.closing());
        }
        return new MadeReport(generation, prose.organ(), prose.year(), parts, Set.of());
    }

    List<Grid> grids() {
        return parts.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** What a good reader sees, cell by cell, in the form's order. */
    public Map<CellId, Truth> truth() {
        Map<CellId, Truth> truth = new LinkedHashMap<>();
        Form.of(generation).cells().forEach(cell -> truth.put(cell, new Truth.Missing()));
        grids().forEach(grid -> grid.cells().stream()
                .filter(cell -> cell.figure() != null)
                .forEach(cell -> truth.put(cell.figure().id(), cell.figure().truth())));
        return truth;
    }

    /** What is printed in every cell. */
    public Map<CellId, String> printed() {
        Map<CellId, String> printed = new LinkedHashMap<>();
        grids().forEach(grid -> grid.cells().stream()
                .filter(cell -> cell.figure() != null)
                .forEach(cell -> printed.put(cell.figure().id(), cell.text())));
        return printed;
    }

    MadeReport mapGrids(UnaryOperator<Grid> change) {
        return new MadeReport(
                generation,
                organ,
                year,
                parts.stream()
                        .map(part -> part instanceof Grid grid ? change.apply(grid) : part)
                        .toList(),
                excused);
    }

    MadeReport mapCells(UnaryOperator<PrintedCell> change) {
        return mapGrids(grid -> grid.map(change));
    }

    MadeReport withParts(List<Part> newParts) {
        return new MadeReport(generation, organ, year, newParts, excused);
    }

    MadeReport excusing(Set<CellId> more) {
        Set<CellId> all = new HashSet<>(excused);
        all.addAll(more);
        return new MadeReport(generation, organ, year, parts, all);
    }

    /** The report with another figure in a cell, which its form must have. */
    public MadeReport with(String cell, String printed) {
        CellId id = new CellId(cell);
        if (!truth().containsKey(id)) {
            throw new IllegalArgumentException("no cell " + cell);
        }
        return mapCells(printedCell ->
                printedCell.figure() != null && printedCell.figure().id().equals(id)
                        ? printedCell.reading(
                                printed, printed.isBlank() ? new Truth.Blank() : Truth.figure(new BigDecimal(printed)))
                        : printedCell);
    }
}
