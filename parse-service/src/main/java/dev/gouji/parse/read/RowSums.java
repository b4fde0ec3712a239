package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.contract.report.Cell;
import dev.gouji.parse.document.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the sums of a table's rows bear out that its last column is the total of all others, as in the form. */
final class RowSums {
    /** A few rows of noughts and ones add up whatever their order. */
    private static final int ROWS_MIN = 3;

    private RowSums() {}

    /**
     * The form's order for a header whose names are out of place, unless rows speak against it. Where the names are in
     * another order, nearly every row has to add up, and some not if another column were the total.
     */
    static ColumnOrder settle(ColumnOrder order, List<RowHit> rows) {
        boolean turned = order.evidence() == ColumnOrder.Evidence.TURNED;
        if (!turned && order.evidence() != ColumnOrder.Evidence.TORN) {
            return order;
        }
        int addUp = 0;
        int fail = 0;
        boolean lastAlone = false;
        for (RowHit row : rows) {
            List<BigDecimal> figures = figures(row, order.sequence());
            if (!figures.isEmpty() && isSumOfOthers(figures, figures.size() - 1)) {
                addUp += figures.getLast().signum() > 0 ? 1 : 0;
                lastAlone |= !isSumOfOthers(figures, 0);
            } else if (!figures.isEmpty()) {
                fail++;
            }
        }
        boolean borneOut = turned ? addUp >= ROWS_MIN * (1 + fail) && lastAlone : addUp >= ROWS_MIN * fail;
        return borneOut ? ColumnOrder.asPrintedInForm(order.sequence()) : none(order);
    }

    private static ColumnOrder none(ColumnOrder order) {
        return new ColumnOrder(order.sequence(), List.of(), ColumnOrder.Evidence.CONTRADICTORY);
    }

    /** Empty for a row of another block, and for one whose figures are not all there. */
    private static List<BigDecimal> figures(RowHit row, List<Column> columns) {
        List<BigDecimal> figures = new ArrayList<>();
        if (row.cells().size() == columns.size() && row.filled().size() == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                Optional<BigDecimal> figure = figure(row.filled().get(i), columns.get(i));
                figure.ifPresent(figures::add);
            }
        }
        return figures.size() == columns.size() ? figures : List.of();
    }

    private static Optional<BigDecimal> figure(Field field, Column column) {
        Cell cell = CellReader.read(field, column.quantity());
        return cell.figure();
    }

    private static boolean isSumOfOthers(List<BigDecimal> figures, int total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            sum = i == total ? sum : sum.add(figures.get(i));
        }
        return sum.compareTo(figures.get(total)) == 0;
    }
}
