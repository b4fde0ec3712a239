package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to cut a run that the identities leave open, where the words of the report give figures of it: the prose says 15
 * issued and 6 repealed, and 15621 can be cut as 15, 6 and 21.
 */
public final class StatedFigures {
    /** One digit, or two, may agree by chance. */
    private static final int DIGITS_MIN = 3;
    /** Shorter prints may be the same and mean something else: 110 is 1 and 10, or 11 and 0. */
    private static final int SAME_PRINT_MIN = 6;

    /**
     * A run cut so.
     *
     * @param cells those of the run
     * @param problem that says how it was cut
     */
    public record Cut(Map<CellId, Cell> cells, ReadingProblem problem) {}

    private final Map<CellId, Set<BigDecimal>> stated;
    private final Map<DigitRun, List<String>> ways = new LinkedHashMap<>();

    private StatedFigures(Map<CellId, Set<BigDecimal>> stated) {
        this.stated = stated;
    }

    /**
     * Cuts what a settlement left open.
     *
     * @param stated what the words say of a cell; several figures where they say more than one
     */
    public static List<Cut> cut(Settlement settlement, Map<CellId, Set<BigDecimal>> stated) {
        StatedFigures figures = new StatedFigures(stated);
        for (OpenRun open : settlement.open()) {
            figures.way(open).ifPresent(way -> figures.ways.put(open.run(), way));
        }
        return figures.ways.entrySet().stream()
                .map(run -> cut(run.getKey(), run.getValue()))
                .toList();
    }

    private static Cut cut(DigitRun run, List<String> way) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < way.size(); i++) {
            cells.put(run.cells().get(i), Settlement.number(run, way.get(i)));
        }
        return new Cut(cells, RunProblems.settledByWords(run, way));
    }

    /** The one way to cut a run that has all figures stated that any way has; empty where that cannot be told. */
    private Optional<List<String>> way(OpenRun open) {
        Map<List<String>, Map<Integer, String>> said = new LinkedHashMap<>();
        for (List<String> way : open.ways()) {
            Map<Integer, String> figures = stated(open.run(), way);
            if (figures.values().stream().mapToInt(String::length).sum() >= DIGITS_MIN) {
                said.put(way, figures);
            }
        }
        List<List<String>> complete = said.keySet().stream()
                .filter(way -> said.values().stream()
                        .allMatch(other -> said.get(way).entrySet().containsAll(other.entrySet())))
                .toList();
        return complete.size() == 1 ? Optional.of(complete.getFirst()) : asBefore(open);
    }

    /** The figures of a way that words give, by their place in the run. */
    private Map<Integer, String> stated(DigitRun run, List<String> way) {
        Map<Integer, String> figures = new HashMap<>();
        for (int i = 0; i < way.size(); i++) {
            BigDecimal figure = FigureForm.value(way.get(i));
            boolean said = stated.getOrDefault(run.cells().get(i), Set.of()).stream()
                    .anyMatch(value -> value.compareTo(figure) == 0);
            if (said) {
                figures.put(i, way.get(i));
            }
        }
        return figures;
    }

    /** The digits of a row above once more, as where everything that was disclosed is on the website. */
    private Optional<List<String>> asBefore(OpenRun open) {
        String print = String.join(" ", open.run().pieces());
        return ways.entrySet().stream()
                .filter(before -> print.length() >= SAME_PRINT_MIN
                        && String.join(" ", before.getKey().pieces()).equals(print)
                        && before.getKey().quantities().equals(open.run().quantities())
                        && open.ways().contains(before.getValue()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
