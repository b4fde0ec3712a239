package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles all runs of a report: each by its own identities (the total of a row), and what is left open by those that
 * reach over several rows (the totals of a column). What the identities leave open stays unreadable.
 */
public final class Settlement {
    private static final int COMBINATIONS_MAX = 20_000;

    private final Form form;
    private final Map<CellId, Cell> known;
    private final List<OpenRun> open = new ArrayList<>();
    private final Map<CellId, Cell> cells = new LinkedHashMap<>();
    private final List<ReadingProblem> problems = new ArrayList<>();

    /** A run that its own identities leave open. */
    private record OpenRun(DigitRun run, List<List<String>> ways) {}

    private Settlement(Form form, Map<CellId, Cell> known) {
        this.form = form;
        this.known = known;
    }

    /**
     * Settles runs.
     *
     * @param known cells of the report that could be read without
     */
    public static Settlement of(Form form, Map<CellId, Cell> known, List<DigitRun> runs) {
        Settlement settlement = new Settlement(form, known);
        runs.forEach(settlement::byItself);
        settlement.together();
        return settlement;
    }

    /** The cells of all runs. */
    public Map<CellId, Cell> cells() {
        return cells;
    }

    /** What was settled how, and what was not. */
    public List<ReadingProblem> problems() {
        return problems;
    }

    private void byItself(DigitRun run) {
        Cuts cuts = Cuts.of(run, sums(run));
        List<List<String>> ways = cuts.best();
        if (ways.isEmpty()) {
            run.cells().forEach(id -> cells.put(id, new Cell.Unreadable(run.raw(), run.place())));
            problems.add(RunProblems.noWay(run));
        } else if (ways.size() > 1) {
            open.add(new OpenRun(run, ways));
        } else {
            put(run, ways.getFirst());
            boolean separatedInPart = run.pieces().size() > 1 && !run.isJoinedForSure();
            if (!cuts.isOnlyWay() || separatedInPart) {
                problems.add(RunProblems.settled(run, run.cells(), ways.getFirst()));
            } else if (cuts.broken() > 0) {
                problems.add(RunProblems.onlyWayDoesNotTieOut(run, ways.getFirst()));
            } else if (sums(run).isEmpty() && !run.isJoinedForSure()) {
                problems.add(RunProblems.nothingConfirms(run, ways.getFirst()));
            }
        }
    }

    private List<Sum> sums(DigitRun run) {
        List<Sum> sums = new ArrayList<>();
        for (Identity identity : form.identities()) {
            boolean within = identity.relation() == Identity.Relation.EQUAL
                    && identity.left().size() == 1
                    && run.cells().containsAll(identity.cells());
            if (within) {
                sums.add(new Sum(
                        run.cells().indexOf(identity.left().getFirst()),
                        identity.right().stream().map(run.cells()::indexOf).toList()));
            }
        }
        return sums;
    }

    private void put(DigitRun run, List<String> figures) {
        for (int i = 0; i < figures.size(); i++) {
            put(run, i, figures.get(i));
        }
    }

    private void put(DigitRun run, int index, String figure) {
        cells.put(
                run.cells().get(index),
                new Cell.Number(Figures.value(figure), figure, Figures.unit(figure), run.place()));
    }

    private void together() {
        long combinations = 1;
        for (OpenRun run : open) {
            combinations = Math.min(combinations * run.ways().size(), COMBINATIONS_MAX + 1L);
        }
        List<int[]> solutions = combinations > COMBINATIONS_MAX ? List.of() : solutions();
        for (int i = 0; i < open.size(); i++) {
            OpenRun run = open.get(i);
            List<List<String>> left = new ArrayList<>();
            for (int[] solution : solutions) {
                List<String> way = run.ways().get(solution[i]);
                if (!left.contains(way)) {
                    left.add(way);
                }
            }
            agreed(run.run(), left.isEmpty() ? run.ways() : left, !left.isEmpty());
        }
    }

    /** Figures on which all remaining ways agree are settled, the others unreadable with what they could be. */
    private void agreed(DigitRun run, List<List<String>> ways, boolean byIdentities) {
        List<CellId> settled = new ArrayList<>();
        List<CellId> unsettled = new ArrayList<>();
        for (int i = 0; i < run.cells().size(); i++) {
            int figure = i;
            if (ways.stream().map(way -> way.get(figure)).distinct().count() == 1) {
                put(run, i, ways.getFirst().get(i));
                settled.add(run.cells().get(i));
            } else {
                cells.put(run.cells().get(i), new Cell.Unreadable(run.raw(), run.place()));
                unsettled.add(run.cells().get(i));
            }
        }
        if (!settled.isEmpty() && byIdentities) {
            problems.add(RunProblems.settledAcross(run, settled, ways.getFirst()));
        } else if (!settled.isEmpty() && !sums(run).isEmpty()) {
            problems.add(RunProblems.settled(run, settled, ways.getFirst()));
        }
        if (!unsettled.isEmpty()) {
            problems.add(RunProblems.open(run, unsettled, ways));
        }
    }

    /** Every choice of a way for each open run under which all identities hold that can be checked. */
    private List<int[]> solutions() {
        List<Identity> across = across();
        List<int[]> solutions = new ArrayList<>();
        if (!open.isEmpty() && !across.isEmpty()) {
            choose(new int[open.size()], 0, across, solutions);
        }
        return solutions;
    }

    private void choose(int[] choice, int index, List<Identity> across, List<int[]> solutions) {
        if (index == choice.length) {
            Map<CellId, BigDecimal> chosen = chosen(choice);
            if (across.stream().allMatch(identity -> holds(identity, chosen))) {
                solutions.add(choice.clone());
            }
            return;
        }
        for (int way = 0; way < open.get(index).ways().size(); way++) {
            choice[index] = way;
            choose(choice, index + 1, across, solutions);
        }
    }

    private Map<CellId, BigDecimal> chosen(int[] choice) {
        Map<CellId, BigDecimal> chosen = new HashMap<>();
        for (int i = 0; i < choice.length; i++) {
            OpenRun run = open.get(i);
            List<String> way = run.ways().get(choice[i]);
            for (int c = 0; c < way.size(); c++) {
                chosen.put(run.run().cells().get(c), Figures.value(way.get(c)));
            }
        }
        return chosen;
    }

    /** The identities that touch an open run and whose other cells are all known. */
    private List<Identity> across() {
        Map<CellId, BigDecimal> first = chosen(new int[open.size()]);
        return form.identities().stream()
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .filter(identity -> identity.cells().stream().anyMatch(first::containsKey))
                .filter(identity ->
                        open.stream().noneMatch(run -> run.run().cells().containsAll(identity.cells())))
                .filter(identity -> identity.cells().stream().allMatch(id -> figure(id, first) != null))
                .toList();
    }

    private boolean holds(Identity identity, Map<CellId, BigDecimal> chosen) {
        return sum(identity.left(), chosen).compareTo(sum(identity.right(), chosen)) == 0;
    }

    private BigDecimal sum(List<CellId> side, Map<CellId, BigDecimal> chosen) {
        return side.stream().map(id -> figure(id, chosen)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal figure(CellId id, Map<CellId, BigDecimal> chosen) {
        BigDecimal value = chosen.get(id);
        if (value != null) {
            return value;
        }
        Cell cell = cells.getOrDefault(id, known.getOrDefault(id, Cell.MISSING));
        return cell.figure().orElse(null);
    }
}
