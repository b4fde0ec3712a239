package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.math.BigDecimal;
import java.util.List;

/** Table 4 under a header that text extraction has broken to pieces: all its figures, in the form's order. */
final class BrokenCaseTable {
    private final List<Line> lines;
    private final Table table;
    private final ReadCells cells;

    BrokenCaseTable(List<Line> lines, Table table, ReadCells cells) {
        this.lines = lines;
        this.table = table;
        this.cells = cells;
    }

    /** Reads it, if all of its header and all of its figures are there; says whether they are. */
    boolean read() {
        for (int index = 1; index < lines.size(); index++) {
            if (!CellReader.isFigureLike(lines.get(index).fields().getFirst())) {
                continue;
            }
            List<Field> figures =
                    BrokenCaseHeader.figures(lines, index, table.cells().size());
            if (!figures.isEmpty() && read(index, figures)) {
                return true;
            }
        }
        return false;
    }

    private boolean read(int index, List<Field> figures) {
        BrokenCaseHeader header = BrokenCaseHeader.above(lines, index);
        if (!header.isWhole(table.blocks().getFirst().rows().size())) {
            return false;
        }
        List<CellId> ids = table.cells();
        if (header.mayStartWithTotal() && !addUp(figures)) {
            cells.unreadableRow(ids, figures, figures.getFirst().place());
        } else {
            for (int i = 0; i < ids.size(); i++) {
                cells.read(ids.get(i), figures.get(i), Quantity.COUNT);
            }
        }
        for (int i = index;
                i < lines.size() && figures.contains(lines.get(i).fields().getLast());
                i++) {
            cells.usedLine(i);
        }
        return true;
    }

    /** Whether the last figure of each group is the sum of the others. */
    private boolean addUp(List<Field> figures) {
        int columns = table.blocks().getFirst().columns().size();
        for (int first = 0; first < figures.size(); first += columns) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Field part : figures.subList(first, first + columns - 1)) {
                sum = sum.add(value(part));
            }
            if (sum.compareTo(value(figures.get(first + columns - 1))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(Field field) {
        return CellReader.read(field, Quantity.COUNT).figure().orElse(BigDecimal.ZERO);
    }
}
