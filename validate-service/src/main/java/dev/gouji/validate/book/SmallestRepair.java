package dev.gouji.validate.book;

import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Weighing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fewest figures whose change makes every equality of a report hold, where there is exactly one such set. A figure
 * that the reader doubts is taken before one that it does not.
 *
 * <p>Source: I. P. Fellegi, D. Holt, A systematic approach to automatic edit and imputation, JASA 71 (1976). An equality
 * that fails has to lose a figure to the set; one that holds may lose none or several, but never a single one.
 */
final class SmallestRepair {
    private static final int FIGURES_MAX = 3;
    private static final int SURE = 3;
    private static final int DOUBTFUL = 2;
    /** A report with more wrong equalities than that needs a person, and not a proposal. */
    private static final int FAILING_MAX = 24;

    private static final int SETS_MAX = 20_000;
    /** The price of a cell without a figure: it cannot be changed. */
    private static final int FIXED = -1;

    private static final int NUMBER_BITS = 20;

    private final Report report;
    private final List<Weighing> equalities = new ArrayList<>();
    private final boolean[] known;
    private final boolean[] fails;
    /** The cells of each equality, by their numbers. */
    private final int[][] cellsOf;

    private final List<CellId> cells = new ArrayList<>();
    /** The equalities that each cell is in. */
    private final List<List<Integer>> equalitiesOf = new ArrayList<>();

    private final int[][] equalitiesWith;
    private final int[] prices;
    /** How many figures of the set that is tried each equality has. */
    private final int[] within;

    private final int[] set = new int[FIGURES_MAX];
    private final Keys seen = new Keys();
    private Map<CellId, BigDecimal> best;
    private int cost = FIGURES_MAX * SURE + 1;
    private boolean unique;

    private SmallestRepair(CaseFile file, Set<CellId> doubtful) {
        report = file.report();
        for (Weighing weighing : file.weighings().all()) {
            if (weighing.identity().relation() == Identity.Relation.EQUAL) {
                equalities.add(weighing);
            }
        }
        known = new boolean[equalities.size()];
        fails = new boolean[equalities.size()];
        within = new int[equalities.size()];
        cellsOf = new int[equalities.size()][];
        Map<CellId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cellsOf.length; i++) {
            known[i] = equalities.get(i).isKnown();
            fails[i] = equalities.get(i).fails();
            cellsOf[i] = numbers(i, numbers);
        }
        equalitiesWith = new int[cells.size()][];
        prices = new int[cells.size()];
        for (int cell = 0; cell < prices.length; cell++) {
            equalitiesWith[cell] =
                    equalitiesOf.get(cell).stream().mapToInt(Integer::intValue).toArray();
            boolean hasFigure = report.cell(cells.get(cell)) instanceof Cell.Number;
            prices[cell] = !hasFigure ? FIXED : doubtful.contains(cells.get(cell)) ? DOUBTFUL : SURE;
        }
    }

    private int[] numbers(int equality, Map<CellId, Integer> numbers) {
        List<CellId> ids = equalities.get(equality).identity().cells();
        int[] mentioned = new int[ids.size()];
        for (int i = 0; i < mentioned.length; i++) {
            Integer number = numbers.putIfAbsent(ids.get(i), cells.size());
            if (number == null) {
                number = cells.size();
                cells.add(ids.get(i));
                equalitiesOf.add(new ArrayList<>());
            }
            mentioned[i] = number;
            equalitiesOf.get(number).add(equality);
        }
        return mentioned;
    }

    /** The corrections by cell; none when nothing fails, or when more than one set would do. */
    static Map<CellId, Correction> of(CaseFile file, Set<CellId> doubtful) {
        long failing = file.weighings().all().stream()
                .filter(weighing -> weighing.identity().relation() == Identity.Relation.EQUAL && weighing.fails())
                .count();
        return failing == 0 || failing > FAILING_MAX ? Map.of() : new SmallestRepair(file, doubtful).find();
    }

    private Map<CellId, Correction> find() {
        extend(0, 0);
        boolean exhausted = seen.size > SETS_MAX;
        return best == null || !unique || exhausted || !isProved(best.keySet()) ? Map.of() : corrections();
    }

    /** Adds one figure after the other where an equality asks for it; a set that satisfies all is weighed. */
    private void extend(int size, int price) {
        if (price > cost || seen.size > SETS_MAX) {
            return;
        }
        int open = open();
        if (open < 0) {
            changes(size).ifPresent(changes -> take(changes, price));
            return;
        }
        if (size == FIGURES_MAX) {
            return;
        }
        for (int cell : cellsOf[open]) {
            if (prices[cell] != FIXED && !isInSet(cell, size) && seen.add(key(cell, size))) {
                set[size] = cell;
                count(cell, 1);
                extend(size + 1, price + prices[cell]);
                count(cell, -1);
            }
        }
    }

    /** The first equality that asks for one more figure: it fails without any, or would with its only one. */
    private int open() {
        for (int i = 0; i < within.length; i++) {
            if (known[i] && within[i] == (fails[i] ? 0 : 1)) {
                return i;
            }
        }
        return -1;
    }

    private void count(int cell, int change) {
        for (int equality : equalitiesWith[cell]) {
            within[equality] += change;
        }
    }

    private boolean isInSet(int cell, int size) {
        for (int i = 0; i < size; i++) {
            if (set[i] == cell) {
                return true;
            }
        }
        return false;
    }

    /** The set with one more cell as one number, whatever the order in which its cells came. */
    private long key(int cell, int size) {
        long key = 0;
        int last = -1;
        for (int taken = 0; taken <= size; taken++) {
            int next = Integer.MAX_VALUE;
            for (int i = 0; i <= size; i++) {
                int number = i == size ? cell : set[i];
                next = number > last && number < next ? number : next;
            }
            key = (key << NUMBER_BITS) + next + 1;
            last = next;
        }
        return key;
    }

    private void take(Map<CellId, BigDecimal> changes, int price) {
        unique = price < cost;
        cost = price;
        best = changes;
    }

    /** What has to be added to each figure, if that is settled and leaves counts; an own small elimination. */
    private Optional<Map<CellId, BigDecimal>> changes(int size) {
        List<CellId> changed = new ArrayList<>();
        Set<Integer> concerned = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            changed.add(cells.get(set[i]));
            concerned.addAll(equalitiesOf.get(set[i]));
        }
        LinearSystem system = new LinearSystem(size);
        for (int equality : concerned) {
            if (known[equality]) {
                Weighing weighing = equalities.get(equality);
                int[] signs = new int[size];
                for (int i = 0; i < size; i++) {
                    signs[i] = sign(weighing.identity(), changed.get(i));
                }
                system.add(signs, weighing.difference().negate());
            }
        }
        return system.solution().flatMap(values -> counts(changed, values));
    }

    private static int sign(Identity identity, CellId cell) {
        return (identity.left().contains(cell) ? 1 : 0) - (identity.right().contains(cell) ? 1 : 0);
    }

    private Optional<Map<CellId, BigDecimal>> counts(List<CellId> cells, List<BigDecimal> values) {
        Map<CellId, BigDecimal> changes = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal changed = report.figure(cells.get(i)).orElseThrow().add(values.get(i));
            if (values.get(i).signum() == 0 || !Figures.isCount(changed)) {
                return Optional.empty();
            }
            changes.put(cells.get(i), values.get(i));
        }
        return Optional.of(changes);
    }

    /** What hangs on a figure that was not read cannot be proved. */
    private boolean isProved(Set<CellId> changed) {
        return changed.stream()
                .flatMap(cell -> equalitiesOf.get(cells.indexOf(cell)).stream())
                .allMatch(equality -> known[equality]);
    }

    private Map<CellId, Correction> corrections() {
        Map<CellId, Correction> corrections = new LinkedHashMap<>();
        best.forEach((cell, change) -> {
            BigDecimal figure = report.figure(cell).orElseThrow();
            corrections.put(cell, new Correction(cell, figure, figure.add(change)));
        });
        return corrections;
    }

    /** A set of numbers above zero, in an array that is never more than half full. */
    private static final class Keys {
        private static final long FACTOR = 0x9E3779B97F4A7C15L;
        private long[] slots = new long[1 << 8];
        private int size;

        /** Whether it was not there before. */
        boolean add(long key) {
            int slot = slot(key);
            if (slots[slot] == key) {
                return false;
            }
            slots[slot] = key;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
            return true;
        }

        private int slot(long key) {
            int slot = (int) (key * FACTOR >>> 32) & slots.length - 1;
            while (slots[slot] != 0 && slots[slot] != key) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            long[] before = slots;
            slots = new long[before.length * 2];
            for (long key : before) {
                if (key != 0) {
                    slots[slot(key)] = key;
                }
            }
        }
    }
}
