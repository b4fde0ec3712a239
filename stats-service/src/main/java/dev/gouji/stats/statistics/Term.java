package dev.gouji.stats.statistics;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of cells, which each generation of the form has under names of its own.
 *
 * @param cells to be added; a generation that has no such cells is not among the keys
 */
record Term(Map<FormGeneration, List<CellId>> cells) {
    private static final String ANY = "*";

    Term {
        cells = Map.copyOf(cells);
    }

    /**
     * Of tables 2 to 4, since the report year 2019.
     *
     * @param paths of cells; a path that ends in {@code *.total} stands for all rows of that group
     */
    static Term since2019(String... paths) {
        return new Term(Map.of()).in(FormGeneration.G2019, paths).in(FormGeneration.G2021, paths);
    }

    /** The same, and in another generation those cells. */
    Term in(FormGeneration generation, String... paths) {
        Map<FormGeneration, List<CellId>> more = new EnumMap<>(FormGeneration.class);
        more.putAll(cells);
        more.put(
                generation,
                Arrays.stream(paths)
                        .flatMap(path -> matching(Form.of(generation), path).stream())
                        .toList());
        return new Term(more);
    }

    private static List<CellId> matching(Form form, String path) {
        int any = path.indexOf(ANY);
        String before = any < 0 ? path : path.substring(0, any);
        String after = any < 0 ? "" : path.substring(any + 1);
        List<CellId> found = form.cells().stream()
                .filter(cell -> any < 0
                        ? cell.path().equals(path)
                        : cell.path().startsWith(before) && cell.path().endsWith(after))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("form %s has no cell %s".formatted(form.generation(), path));
        }
        return found;
    }

    boolean isIn(FormGeneration generation) {
        return cells.containsKey(generation);
    }

    /** The sum; null when one of the cells is no figure: what is not known is not zero. */
    BigDecimal of(FormGeneration generation, Map<CellId, BigDecimal> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : cells.get(generation)) {
            BigDecimal figure = figures.get(cell);
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure);
        }
        return sum;
    }
}
