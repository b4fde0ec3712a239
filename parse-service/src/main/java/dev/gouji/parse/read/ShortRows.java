package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.digits.ShortRow;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rows that lack one figure; where it is missing is asked of the identities when all else is read. */
final class ShortRows {
    private static final String CODE = "GJ-249";
    private static final int DIGITS_MAX = 9;
    private static final int LONE_LINES_MAX = 20;

    private record Waiting(List<CellId> cells, List<Quantity> quantities, List<Field> printed, RowHit hit) {
        private Place place() {
            return hit.labelField().place();
        }
    }

    private final ReadCells cells;
    private final List<Waiting> waiting = new ArrayList<>();

    ShortRows(ReadCells cells) {
        this.cells = cells;
    }

    /** A row that could not be read by itself; only plain counts are looked at again. */
    void add(List<CellId> row, List<Quantity> quantities, List<Field> printed, RowHit hit) {
        boolean counts = quantities.stream().allMatch(quantity -> quantity == Quantity.COUNT)
                && printed.stream().allMatch(ShortRows::isCount);
        if (counts && printed.size() + 1 == row.size() && printed.size() > 1) {
            waiting.add(new Waiting(row, quantities, printed, hit));
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
    void settle(Form form, List<Line> lines) {
        for (Waiting row : waiting) {
            List<BigDecimal> figures =
                    row.printed().stream().map(ShortRows::count).toList();
            ShortRow shortRow = new ShortRow(row.cells(), figures);
            int[] settled = shortRow.settled(form, cells.cells());
            List<Field> found = new ArrayList<>();
            for (int figure : settled) {
                found.add(figure == ShortRow.OPEN ? null : row.printed().get(figure));
            }
            int gap = found.indexOf(null);
            if (gap >= 0 && gap == found.lastIndexOf(null)) {
                lone(row.hit().index(), lines)
                        .filter(field -> shortRow.lacks(count(field), gap, form, cells.cells()))
                        .ifPresent(field -> found.set(gap, field));
            }
            if (found.stream().anyMatch(Objects::nonNull)) {
                read(row, found);
            }
        }
    }

    private static BigDecimal count(Field field) {
        return new BigDecimal(field.folded());
    }

    /**
     * The one figure near a row that stands alone on its line and belongs to nothing: text of pages has figures that stand
     * a little higher than the others of their row on a line of their own.
     */
    private Optional<Field> lone(int row, List<Line> lines) {
        List<Field> lone = new ArrayList<>();
        int to = Math.min(lines.size(), row + LONE_LINES_MAX);
        for (int i = Math.max(0, row - LONE_LINES_MAX); i < to; i++) {
            List<Field> fields = lines.get(i).fields();
            if (fields.size() == 1
                    && isCount(fields.getFirst())
                    && !cells.lines().get(i)) {
                lone.add(fields.getFirst());
            }
        }
        return lone.size() == 1 ? Optional.of(lone.getFirst()) : Optional.empty();
    }

    private void read(Waiting row, List<Field> found) {
        cells.forgetProblems(row.cells());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Field field = found.get(i);
            texts.add(field == null ? "?" : field.text());
            if (field != null) {
                cells.read(row.cells().get(i), field, row.quantities().get(i));
            }
        }
        String said = String.join("|", texts);
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
