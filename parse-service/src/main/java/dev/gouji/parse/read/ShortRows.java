package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.digits.ShortRow;
import dev.gouji.parse.document.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rows that lack one figure; where it is missing is asked of the identities when all else is read. */
final class ShortRows {
    private static final String CODE = "GJ-249";
    private static final int DIGITS_MAX = 9;

    private record Waiting(List<CellId> cells, List<Quantity> quantities, List<Field> printed, Place place) {}

    private final ReadCells cells;
    private final List<Waiting> waiting = new ArrayList<>();

    ShortRows(ReadCells cells) {
        this.cells = cells;
    }

    /** A row that could not be read by itself; only plain counts are looked at again. */
    void add(List<CellId> row, List<Quantity> quantities, List<Field> printed, Place place) {
        boolean counts = quantities.stream().allMatch(quantity -> quantity == Quantity.COUNT)
                && printed.stream().allMatch(ShortRows::isCount);
        if (counts && printed.size() + 1 == row.size() && printed.size() > 1) {
            waiting.add(new Waiting(row, quantities, printed, place));
        }
    }

    private static boolean isCount(Field field) {
        String text = field.folded();
        return !field.isUndecided()
                && !text.isEmpty()
                && text.length() <= DIGITS_MAX
                && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** Reads the figures whose cells the identities tell. */
    void settle(Form form) {
        for (Waiting row : waiting) {
            List<BigDecimal> figures = row.printed().stream()
                    .map(field -> new BigDecimal(field.folded()))
                    .toList();
            int[] settled = new ShortRow(row.cells(), figures).settled(form, cells.cells());
            List<String> said = new ArrayList<>();
            boolean any = false;
            for (int figure : settled) {
                said.add(
                        figure == ShortRow.OPEN
                                ? "?"
                                : row.printed().get(figure).text());
                any |= figure != ShortRow.OPEN;
            }
            if (any) {
                read(row, settled, String.join("|", said));
            }
        }
    }

    private void read(Waiting row, int[] settled, String said) {
        cells.forgetProblems(row.cells());
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] != ShortRow.OPEN) {
                cells.read(
                        row.cells().get(i),
                        row.printed().get(settled[i]),
                        row.quantities().get(i));
            }
        }
        cells.problem(
                CODE,
                "%s：此行应有 %d 个数值，实有 %d 个，按各行之间的勾稽关系对应为 %s，请核对原件。The row should hold %d figures and holds %d; the identities over several rows tell which is which: %s. Compare with the original."
                        .formatted(
                                row.place().describe(),
                                row.cells().size(),
                                row.printed().size(),
                                said,
                                row.cells().size(),
                                row.printed().size(),
                                said),
                row.cells(),
                row.place());
    }
}
