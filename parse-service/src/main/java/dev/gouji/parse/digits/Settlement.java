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
    /** Runs that can be cut in too many ways to look at, as long as nothing is known of their figures. */
    private final List<DigitRun> unbounded = new ArrayList<>();

    private final Map<CellId, Cell> cells = new LinkedHashMap<>();
    private final List<ReadingProblem> problems = new ArrayList<>();

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

    /** The runs that can still be cut in several ways. */
    List<OpenRun> open() {
        return open.stream().filter(run -> run.ways().size() > 1).toList();
    }

    private void byItself(DigitRun run) {
        Cuts cuts = Cuts.of(run, sums(run));
        List<List<String>> ways = cuts.best();
        if (cuts.areTooMany()) {
            unbounded.add(run);
        } else if (ways.isEmpty()) {
            noWay(run);
        } else if (ways.size() > 1) {
            open.add(new OpenRun(run, ways, false));
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
        cells.put(run.cells().get(index), number(run, figure));
    }

    static Cell.Number number(DigitRun run, String figure) {
        return new Cell.Number(FigureForm.value(figure), figure, FigureForm.unit(figure), run.place());
    }

    private void together() {
        while (narrow(across()) || bound()) {
            // What one run gives away may settle another.
        }
        List<Identity> across = across();
        for (List<OpenRun> group :
                OpenRun.groups(open(), across.stream().map(Identity::cells).toList())) {
            solve(group, across);
        }
        for (OpenRun run : open) {
            agreed(run.run(), run.ways(), run.isNarrowed());
        }
        unbounded.forEach(this::noWay);
    }

    private void noWay(DigitRun run) {
        run.cells().forEach(id -> cells.put(id, new Cell.Unreadable(run.raw(), run.place())));
        problems.add(RunProblems.noWay(run));
    }

    /** Cuts a run with too many ways where other rows say what its figures must be, and its own sums agree. */
    private boolean bound() {
        Map<CellId, BigDecimal> sure = new HashMap<>();
        open.forEach(run -> sure.putAll(run.agreed()));
        for (DigitRun run : unbounded) {
            Map<CellId, Long> given = new HashMap<>();
            form.identities().stream()
                    .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                    .forEach(identity -> Remainder.of(identity, run.cells(), id -> figure(id, sure))
                            .ifPresent(rest -> given.put(rest.cell(), rest.value())));
            Cuts cuts = Cuts.of(run, sums(run), given);
            if (!given.isEmpty() && !cuts.best().isEmpty() && cuts.broken() == 0) {
                open.add(new OpenRun(run, cuts.best(), true));
                unbounded.remove(run);
                return true;
            }
        }
        return false;
    }

    /** Rules out ways by identities whose other figures are all known. */
    private boolean narrow(List<Identity> across) {
        boolean narrowed = false;
        Map<CellId, BigDecimal> sure = new HashMap<>();
        open.forEach(run -> sure.putAll(run.agreed()));
        for (OpenRun run : open) {
            for (Identity identity : across) {
                boolean alone = run.ways().size() > 1
                        && identity.cells().stream().anyMatch(run.run().cells()::contains)
                        && identity.cells().stream()
                                .allMatch(id -> run.run().cells().contains(id) || figure(id, sure) != null);
                if (alone && run.keep(way -> holds(identity, with(sure, way)))) {
                    narrowed = true;
                    sure.putAll(run.agreed());
                }
            }
        }
        return narrowed;
    }

    private static Map<CellId, BigDecimal> with(Map<CellId, BigDecimal> sure, Map<CellId, BigDecimal> way) {
        Map<CellId, BigDecimal> all = new HashMap<>(sure);
        all.putAll(way);
        return all;
    }

    /** Tries all ways of a few runs that identities bind together. */
    private void solve(List<OpenRun> group, List<Identity> across) {
        long combinations = 1;
        for (OpenRun run : group) {
            combinations = Math.min(combinations * run.ways().size(), COMBINATIONS_MAX + 1L);
        }
        Map<CellId, BigDecimal> sure = new HashMap<>();
        open.forEach(run -> sure.putAll(run.agreed()));
        List<Identity> of = across.stream()
                .filter(identity -> identity.cells().stream()
                        .anyMatch(id ->
                                group.stream().anyMatch(run -> run.run().cells().contains(id))))
                .toList();
        if (combinations > COMBINATIONS_MAX || of.isEmpty()) {
            return;
        }
        List<int[]> solutions = new ArrayList<>();
        choose(group, new int[group.size()], 0, of, sure, solutions);
        for (int i = 0; i < group.size(); i++) {
            int member = i;
            OpenRun run = group.get(i);
            run.keep(solutions.stream()
                    .map(solution -> run.ways().get(solution[member]))
                    .distinct()
                    .toList());
        }
    }

    private void choose(
            List<OpenRun> group,
            int[] choice,
            int index,
            List<Identity> across,
            Map<CellId, BigDecimal> sure,
            List<int[]> solutions) {
        if (index == choice.length) {
            Map<CellId, BigDecimal> chosen = new HashMap<>(sure);
            for (int i = 0; i < choice.length; i++) {
                chosen.putAll(group.get(i).figures(group.get(i).ways().get(choice[i])));
            }
            if (across.stream().allMatch(identity -> holds(identity, chosen))) {
                solutions.add(choice.clone());
            }
            return;
        }
        for (int way = 0; way < group.get(index).ways().size(); way++) {
            choice[index] = way;
            choose(group, choice, index + 1, across, sure, solutions);
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

    /** The identities that reach beyond a run, touch an open one, and whose other cells are all known. */
    private List<Identity> across() {
        Map<CellId, BigDecimal> first = new HashMap<>();
        open.forEach(run -> first.putAll(run.figures(run.ways().getFirst())));
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
