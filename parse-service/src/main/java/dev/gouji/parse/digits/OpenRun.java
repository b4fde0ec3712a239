package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A run that its own identities leave open, and the ways to cut it that are still possible. */
final class OpenRun {
    private final DigitRun run;
    private List<List<String>> ways;
    private boolean narrowed;

    OpenRun(DigitRun run, List<List<String>> ways, boolean narrowed) {
        this.run = run;
        this.ways = ways;
        this.narrowed = narrowed;
    }

    DigitRun run() {
        return run;
    }

    List<List<String>> ways() {
        return ways;
    }

    /** Whether identities over several rows have ruled out ways. */
    boolean isNarrowed() {
        return narrowed;
    }

    /** Keeps the ways given, if any; a relation that no way satisfies is the organ's mistake and decides nothing. */
    boolean keep(List<List<String>> left) {
        if (left.isEmpty() || left.size() == ways.size()) {
            return false;
        }
        ways = List.copyOf(left);
        narrowed = true;
        return true;
    }

    /** Keeps the ways whose figures satisfy something. */
    boolean keep(Predicate<Map<CellId, BigDecimal>> satisfied) {
        return keep(ways.stream().filter(way -> satisfied.test(figures(way))).toList());
    }

    /** The figures of a way. */
    Map<CellId, BigDecimal> figures(List<String> way) {
        Map<CellId, BigDecimal> figures = new HashMap<>();
        for (int i = 0; i < way.size(); i++) {
            figures.put(run.cells().get(i), FigureForm.value(way.get(i)));
        }
        return figures;
    }

    /** The figures on which all ways agree. */
    Map<CellId, BigDecimal> agreed() {
        Map<CellId, BigDecimal> agreed = figures(ways.getFirst());
        for (int i = 0; i < run.cells().size(); i++) {
            int figure = i;
            if (ways.stream().map(way -> way.get(figure)).distinct().limit(2).count() > 1) {
                agreed.remove(run.cells().get(i));
            }
        }
        return agreed;
    }

    /** Runs in groups: two are in one where a relation speaks of both. */
    static List<List<OpenRun>> groups(List<OpenRun> runs, List<List<CellId>> relations) {
        List<List<OpenRun>> groups = new ArrayList<>();
        Set<OpenRun> grouped = new HashSet<>();
        for (OpenRun first : runs) {
            if (!grouped.add(first)) {
                continue;
            }
            List<OpenRun> group = new ArrayList<>(List.of(first));
            for (int i = 0; i < group.size(); i++) {
                OpenRun member = group.get(i);
                for (OpenRun other : runs) {
                    if (!grouped.contains(other)
                            && relations.stream().anyMatch(cells -> member.in(cells) && other.in(cells))) {
                        grouped.add(other);
                        group.add(other);
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean in(List<CellId> cells) {
        return run.cells().stream().anyMatch(cells::contains);
    }
}
