package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Figures that stand where a table is and went to none of its rows: their label was not recognised, or the header of
 * the whole table was not. The rows that were not found may be theirs, so that their cells are named.
 */
final class Leftovers {
    /** Outside the rows that were found, fewer figures may be anything. */
    private static final int FIGURES_MIN = 3;

    private static final int WORDS_MAX = 2;
    /** Sentences speak of outcomes too. */
    private static final int HEADING_MAX = 60;

    private static final Set<String> OUTCOMES = Set.of("结果维持", "结果纠正", "尚未审结");

    private final List<Line> lines;
    private final Form form;
    private final List<RowHit> hits;
    private final ReadCells cells;

    private final List<CellId> unread = new ArrayList<>();
    private int left;
    private Place first;

    Leftovers(Document document, Form form, List<RowHit> hits, ReadCells cells) {
        this.lines = document.lines();
        this.form = form;
        this.hits = hits;
        this.cells = cells;
    }

    /** Says so in one problem, if there are any. */
    void name() {
        form.tables().forEach(this::look);
        if (!unread.isEmpty()) {
            cells.problem(
                    "GJ-243",
                    "表中有 %d 行数值对应不到表式的行，共 %d 个单元格未读取，请核对原件。%d lines of figures belong to no row that was found; %d cells are not read. Compare with the original."
                            .formatted(left, unread.size(), left, unread.size()),
                    unread,
                    first);
        }
    }

    private void look(Table table) {
        List<CellId> missing = new ArrayList<>();
        for (CellId id : table.cells()) {
            if (!cells.has(id)) {
                missing.add(id);
            }
        }
        if (missing.isEmpty() || hits.isEmpty()) {
            return;
        }
        int from = -1;
        int last = -1;
        int to = lines.size();
        boolean before = true;
        for (Table other : form.tables()) {
            boolean own = other == table;
            before &= !own;
            for (RowHit hit : hits) {
                boolean ofOther = hit.isOf(other);
                if (ofOther && own) {
                    from = from < 0 || last < 0 ? hit.index() : Math.min(from, hit.index());
                    last = Math.max(last, hit.index());
                } else if (ofOther && before) {
                    from = Math.max(from, hit.index() + 1);
                } else if (ofOther && hit.index() > Math.max(from, last)) {
                    to = Math.min(to, hit.index());
                }
            }
        }
        boolean nothing = missing.size() == table.cells().size();
        if (from >= 0 && (count(from, last, to) || nothing && headed(table, from))) {
            unread.addAll(missing);
        }
    }

    /** A table of cases of which no figure was read, though its outcomes are printed: in a shape that nobody knows. */
    private boolean headed(Table table, int from) {
        for (int index = from; index < lines.size() && table.layout() == Table.Layout.ROWS_SIDE_BY_SIDE; index++) {
            for (Field field : lines.get(index).fields()) {
                if (field.folded().length() <= HEADING_MAX && OUTCOMES.stream().anyMatch(field.folded()::contains)) {
                    left++;
                    first = first == null ? lines.get(index).place() : first;
                    return true;
                }
            }
        }
        return false;
    }

    /** Counts the lines of figures that nothing was read from. */
    private boolean count(int from, int last, int to) {
        int before = left;
        int alone = 0;
        for (int index = from; index < to; index++) {
            int figures = isUsed(index) ? 0 : figures(lines.get(index));
            boolean single = figures == 1 && lines.get(index).fields().size() == 1;
            alone = single ? alone + 1 : lines.get(index).isBlank() ? alone : 0;
            boolean row = figures >= FIGURES_MIN || figures > 0 && !single && index < last;
            if (row || alone == FIGURES_MIN) {
                left++;
                first = first == null ? lines.get(index).place() : first;
            }
        }
        return left > before;
    }

    private boolean isUsed(int index) {
        return cells.lines().get(index) || hits.stream().anyMatch(hit -> hit.index() == index);
    }

    /** The figures of a line; 0 where it has more words than a label and a heading. */
    private static int figures(Line line) {
        int figures = 0;
        int words = 0;
        for (Field field : line.fields()) {
            if (field.isEmpty() || field.carried()) {
                continue;
            }
            if (CellReader.isFigureLike(field)) {
                figures++;
            } else {
                words++;
            }
        }
        return words > WORDS_MAX ? 0 : figures;
    }
}
