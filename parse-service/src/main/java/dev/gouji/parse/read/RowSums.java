package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.parse.document.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether the sums of a table's rows bear out that its last column is the total of all others, as in the form. */
final class RowSums {
    /** A few rows of noughts and ones add up whatever their order. */
    private static final int ROWS_MIN = 3;

    private RowSums() {}

    /**
     * The form's order for a header whose names are out of place, unless rows speak against it. Where the names are in
     * another order, nearly every row has to add up, and some not if another column were the total. Where the order is
     * that of names in running text, or nothing but the form's own, rows must not show the first column for the total.
     *
     * @param printed gives the figures of a row
     */
    static ColumnOrder settle(ColumnOrder order, List<RowHit> rows, Function<RowHit, List<Field>> printed) {
        int addUp = 0;
        int fail = 0;
        int firstAlone = 0;
        int lastAlone = 0;
        for (RowHit row : isAsked(order) ? rows : List.<RowHit>of()) {
            BigDecimal[] figures = figures(row, printed.apply(row), order.sequence());
            if (figures.length == 0) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal figure : figures) {
                sum = sum.add(figure);
            }
            BigDecimal total = figures[figures.length - 1];
            boolean last = isSumOfOthers(total, sum);
            boolean first = isSumOfOthers(figures[0], sum);
            addUp += last && total.signum() > 0 ? 1 : 0;
            fail += last ? 0 : 1;
            firstAlone += first && !last ? 1 : 0;
            lastAlone += last && !first ? 1 : 0;
        }
        return switch (order.evidence()) {
            case TURNED -> addUp >= ROWS_MIN * (1 + fail) && lastAlone > 0 ? inFormOrder(order) : none(order);
            case TORN -> addUp >= ROWS_MIN * fail ? inFormOrder(order) : none(order);
            case SUFFICIENT, PARTIAL -> firstAlone >= ROWS_MIN && firstAlone > lastAlone ? none(order) : order;
            case CONTRADICTORY -> order;
        };
    }

    private static boolean isAsked(ColumnOrder order) {
        boolean totalLast = order.sequence().getLast().group().isEmpty()
                && order.sequence().getFirst().group().isEmpty();
        return switch (order.evidence()) {
            case TURNED, TORN -> true;
            case SUFFICIENT, PARTIAL ->
                order.positions().isEmpty() && totalLast && order.sequence().size() > 2;
            case CONTRADICTORY -> false;
        };
    }

    private static ColumnOrder inFormOrder(ColumnOrder order) {
        return ColumnOrder.asPrintedInForm(order.sequence());
    }

    private static ColumnOrder none(ColumnOrder order) {
        return new ColumnOrder(order.sequence(), List.of(), ColumnOrder.Evidence.CONTRADICTORY);
    }

    /** Empty for a row of another block, and for one whose figures are not all there. */
    private static BigDecimal[] figures(RowHit row, List<Field> printed, List<Column> columns) {
        if (row.cells().size() != columns.size() || printed.size() != columns.size()) {
            return new BigDecimal[0];
        }
        BigDecimal[] figures = new BigDecimal[columns.size()];
        for (int i = 0; i < figures.length; i++) {
            Optional<BigDecimal> figure =
                    CellReader.figure(printed.get(i), columns.get(i).quantity());
            if (figure.isEmpty()) {
                return new BigDecimal[0];
            }
            figures[i] = figure.get();
        }
        return figures;
    }

    /** Whether a figure is half of the sum of all, itself among them. */
    private static boolean isSumOfOthers(BigDecimal figure, BigDecimal sum) {
        return sum.subtract(figure).compareTo(figure) == 0;
    }
}
