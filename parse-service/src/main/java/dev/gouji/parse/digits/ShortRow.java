package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A row that prints one figure fewer than it has columns: a cell was lost on the way, or is blank. Where the identities of
 * the form refute all places of the gap but one, or all but some that agree on a figure, it is known which cell the figure
 * is in.
 *
 * @param cells of the row, in the order of printing
 * @param figures as printed, one fewer
 */
public record ShortRow(List<CellId> cells, List<BigDecimal> figures) {
    /** In the place of a figure whose cell is open. */
    public static final int OPEN = -1;

    /** One identity may hold by chance, with a gap in the wrong place; a gap that few speak for stays possible. */
    private static final int HELD_MIN = 2;

    public ShortRow {
        cells = List.copyOf(cells);
        figures = List.copyOf(figures);
        if (figures.size() + 1 != cells.size()) {
            throw new IllegalArgumentException(
                    "a row of %d cells with %d figures, expected one fewer".formatted(cells.size(), figures.size()));
        }
    }

    /**
     * Which figure is in which cell: its number in the print, or {@link #OPEN} where that cannot be told or the cell
     * itself was lost.
     *
     * @param known cells of the other rows
     */
    public int[] settled(Form form, Map<CellId, Cell> known) {
        List<Identity> identities = form.identities().stream()
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .filter(identity -> identity.cells().stream().anyMatch(cells::contains))
                .toList();
        List<Integer> gaps = new ArrayList<>();
        int[] settled = new int[cells.size()];
        Arrays.fill(settled, OPEN);
        for (int gap = 0; gap < cells.size(); gap++) {
            int held = held(identities, gap, known);
            if (held >= 0 && held < HELD_MIN) {
                return settled;
            }
            if (held >= 0) {
                gaps.add(gap);
            }
        }
        for (int cell = 0; cell < settled.length; cell++) {
            settled[cell] = agreed(cell, gaps);
        }
        return settled;
    }

    /**
     * Whether a figure that stands elsewhere is the one that was lost: all identities that speak of its cell hold with it,
     * and more than one does.
     *
     * @param gap number of the cell that the row lacks
     */
    public boolean lacks(BigDecimal lost, int gap, Form form, Map<CellId, Cell> known) {
        Function<CellId, BigDecimal> figure = id -> id.equals(cells.get(gap)) ? lost : figure(id, gap, known);
        List<Identity> assessable = form.identities().stream()
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .filter(identity -> identity.cells().contains(cells.get(gap)))
                .filter(identity -> identity.cells().stream().allMatch(id -> figure.apply(id) != null))
                .toList();
        return assessable.size() >= HELD_MIN && assessable.stream().allMatch(identity -> balances(identity, figure));
    }

    private int agreed(int cell, List<Integer> gaps) {
        int[] places = gaps.stream().mapToInt(gap -> figureOf(cell, gap)).toArray();
        if (places.length == 0 || Arrays.stream(places).anyMatch(place -> place == OPEN)) {
            return OPEN;
        }
        boolean same =
                Arrays.stream(places).allMatch(place -> figures.get(place).equals(figures.get(places[0])));
        return same ? places[0] : OPEN;
    }

    private static int figureOf(int cell, int gap) {
        return cell == gap ? OPEN : cell < gap ? cell : cell - 1;
    }

    /** How many identities hold with that gap; negative where one does not. */
    private int held(List<Identity> identities, int gap, Map<CellId, Cell> known) {
        Function<CellId, BigDecimal> figure = id -> figure(id, gap, known);
        CellId lost = cells.get(gap);
        int held = 0;
        for (Identity identity : identities) {
            boolean all = identity.cells().stream().allMatch(id -> figure.apply(id) != null);
            boolean allOthers =
                    !all && identity.cells().stream().allMatch(id -> id.equals(lost) || figure.apply(id) != null);
            if (all && !balances(identity, figure)
                    || allOthers
                            && Remainder.of(identity, List.of(lost), figure).isEmpty()) {
                return -1;
            }
            held += all ? 1 : 0;
        }
        return held;
    }

    private static boolean balances(Identity identity, Function<CellId, BigDecimal> figure) {
        return sum(identity.left(), figure).compareTo(sum(identity.right(), figure)) == 0;
    }

    private static BigDecimal sum(List<CellId> side, Function<CellId, BigDecimal> figure) {
        return side.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal figure(CellId id, int gap, Map<CellId, Cell> known) {
        int cell = cells.indexOf(id);
        if (cell < 0) {
            return known.get(id) instanceof Cell.Number number ? number.value() : null;
        }
        int figure = figureOf(cell, gap);
        return figure == OPEN ? null : figures.get(figure);
    }
}
