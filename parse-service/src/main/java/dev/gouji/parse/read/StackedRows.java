package dev.gouji.parse.read;

import com.google.re2j.Pattern;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table in the text of pages, whose figures have lines of their own: a label of several lines may come before the
 * figures beside its middle or behind them, and the figures below a label need not be its own. Where all are there,
 * their order tells whose they are; nothing else does.
 */
final class StackedRows {
    /** Where all figures are there, a header that lacks a name says enough. */
    private static final Set<ColumnOrder.Evidence> RELIABLE =
            EnumSet.of(ColumnOrder.Evidence.SUFFICIENT, ColumnOrder.Evidence.PARTIAL);

    private static final String OVER_RESULTS = Folding.fold("三、本年度办理结果");

    /** 2/4 at the foot of a page. */
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}/\\d{1,3}");

    /** Rows that organs do not add up rightly. */
    private static final int WRONG_SUMS_MAX = 3;

    private final Document document;
    private final Table table;
    private final List<Row> rows;
    private final List<RowHit> labels;
    /** Null until a word stands among the figures: few tables are looked at so closely. */
    private Set<String> words;

    private final ReadCells cells;

    StackedRows(Document document, Table table, List<RowHit> hits, ReadCells cells) {
        this.document = document;
        this.table = table;
        this.rows = table.blocks().getFirst().rows();
        this.labels = ascending(hits);
        this.cells = cells;
    }

    private static Set<String> words(List<Row> rows) {
        Set<String> words = new HashSet<>(Set.of(OVER_RESULTS));
        for (Row row : rows) {
            row.labels().forEach(label -> words.add(Folding.fold(label)));
            words.add(Folding.fold(row.group()));
        }
        return words;
    }

    private List<RowHit> ascending(List<RowHit> hits) {
        List<RowHit> ascending = new ArrayList<>();
        for (RowHit hit : hits) {
            if (ascending.isEmpty() || position(hit) > position(ascending.getLast())) {
                ascending.add(hit);
            }
        }
        return ascending;
    }

    private int position(RowHit hit) {
        boolean own = hit.label().block() == table.blocks().getFirst();
        return own ? hit.label().position() : rows.indexOf(hit.label().row());
    }

    /** Whether a label has the figures of two rows behind it, and another none: one of these two is not below its own. */
    boolean areShifted() {
        int columns = table.blocks().getFirst().columns().size();
        boolean excess = !labels.isEmpty() && above().size() >= columns;
        boolean lacking = false;
        for (int i = 0; i < labels.size(); i++) {
            boolean last = i + 1 == labels.size();
            int to = last ? labels.get(i).index() + 1 : labels.get(i + 1).index();
            int figures = figures(labels.get(i).index(), to).size() + (last ? below().size() : 0);
            excess |= figures >= 2 * columns;
            lacking |= figures == 0;
        }
        return excess && lacking;
    }

    /** Whether most rows have some figures on the label's line at best, and the others below. */
    boolean areBroken() {
        int onLine = 0;
        int some = 0;
        for (RowHit label : labels) {
            onLine += label.filled().size() == label.cells().size() ? 1 : 0;
            some += label.hasFigureOnLine() ? 1 : 0;
        }
        return some > 0 && 2 * onLine < labels.size();
    }

    /** Reads all rows in their order, where all are there and nothing speaks against it; says whether it did. */
    boolean read(ColumnOrder order) {
        List<Field> figures = new ArrayList<>(above());
        int before = figures.size();
        figures.addAll(figures(labels.getFirst().index(), labels.getLast().index() + 1));
        figures.addAll(below());
        List<Column> columns = order.sequence();
        boolean complete = figures.size() == rows.size() * columns.size()
                && RELIABLE.contains(order.evidence())
                && !hasForeignRows()
                && areNear(before, columns.size())
                && addUp(figures, columns);
        if (complete) {
            new RowsInOrder(table, rows, columns, figures).readInto(cells, "与数值错开", "stand apart from their figures");
            for (int i = firstLine(); i < endLine(); i++) {
                cells.usedLine(i);
            }
        }
        return complete;
    }

    /** The rows before whose label more figures stand, or fewer, than the rows above them have. */
    Set<Row> shifted() {
        int columns = table.blocks().getFirst().columns().size();
        int before = above().size();
        Set<Row> shifted = new HashSet<>();
        for (RowHit label : labels) {
            int figures =
                    before + figures(labels.getFirst().index(), label.index()).size();
            int expected = (position(label) - position(labels.getFirst())) * columns;
            if (2 * Math.abs(figures - expected) > columns) {
                shifted.add(label.label().row());
            }
        }
        return shifted;
    }

    /** Whether every label stands directly before the figures of its row, or directly behind them. */
    private boolean areNear(int before, int columns) {
        for (RowHit label : labels) {
            int figures =
                    before + figures(labels.getFirst().index(), label.index()).size();
            int row = position(label);
            if (figures != row * columns && figures != (row + 1) * columns) {
                return false;
            }
        }
        return 2 * labels.size() > rows.size();
    }

    private boolean addUp(List<Field> figures, List<Column> columns) {
        int wrong = 0;
        for (int row = 0; row < rows.size(); row++) {
            Optional<BigDecimal> rest = Optional.of(BigDecimal.ZERO);
            for (int i = 0; i < columns.size(); i++) {
                boolean total = columns.get(i)
                        .equals(table.blocks().getFirst().columns().getLast());
                Optional<BigDecimal> figure = CellReader.read(
                                figures.get(row * columns.size() + i),
                                columns.get(i).quantity())
                        .figure();
                rest = rest.flatMap(sum -> figure.map(value -> total ? sum.subtract(value) : sum.add(value)));
            }
            wrong += rest.isPresent() && rest.get().signum() == 0 ? 0 : 1;
        }
        return wrong <= WRONG_SUMS_MAX;
    }

    /** The figures on the lines directly above the first label. */
    private List<Field> above() {
        return figures(firstLine(), labels.getFirst().index());
    }

    private int firstLine() {
        int from = labels.getFirst().index();
        while (from > 0 && isFigures(from - 1)) {
            from--;
        }
        return from;
    }

    /** The figures on the lines directly below the last label. */
    private List<Field> below() {
        return figures(labels.getLast().index() + 1, endLine());
    }

    private int endLine() {
        int to = labels.getLast().index() + 1;
        while (to < document.lines().size() && isFigures(to)) {
            to++;
        }
        return to;
    }

    private boolean isFigures(int line) {
        return document.lines().get(line).fields().stream().allMatch(CellReader::isFigureLike);
    }

    /** 7572 697 are two figures where all rows have to come out. */
    private static List<Field> apart(Field field) {
        return Stream.of(field.text().split("\\s+"))
                .map(piece -> Field.of(piece, field.column(), field.place()).doubted(field.doubt()))
                .toList();
    }

    private List<Field> figures(int from, int to) {
        List<Field> figures = new ArrayList<>();
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            List<Field> printed = new ArrayList<>();
            for (Field field : document.lines().get(i).fields()) {
                if (CellReader.isFigureLike(field) && !isPageNumber(field)) {
                    printed.addAll(apart(field));
                } else if (isWords(field)) {
                    foreign = isForeign(field);
                }
            }
            if (!foreign) {
                figures.addAll(printed);
            }
        }
        return figures;
    }

    /** Whether rows of something else stand among them. */
    private boolean hasForeignRows() {
        for (int i = labels.getFirst().index(); i < labels.getLast().index(); i++) {
            for (Field field : document.lines().get(i).fields()) {
                if (isWords(field) && isForeign(field)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isPageNumber(Field field) {
        return PAGE.matcher(field.folded()).matches();
    }

    /** The title runs over every page, with its counter. */
    private static boolean isWords(Field field) {
        String folded = field.folded();
        return !folded.isEmpty()
                && !CellReader.isFigureLike(field)
                && !isPageNumber(field)
                && !folded.contains("年度报告")
                && !folded.startsWith("http");
    }

    private boolean isForeign(Field field) {
        words = words == null ? words(rows) : words;
        return words.stream().noneMatch(label -> label.contains(field.folded()));
    }
}
