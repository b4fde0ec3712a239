package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.ColumnNames;
import dev.gouji.parse.recognise.FormLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table whose rows stand side by side (4): a header of groups and outcomes, and one line of figures under it. In a
 * grid every figure is found under its header; in running text the figures follow in the header's order.
 */
final class CaseTableReader {
    private static final String FIRST_GROUP = Folding.fold("行政复议");
    private static final String SECOND_GROUP = Folding.fold("行政诉讼");
    private static final int GROUPS_APART_MAX = 8;
    private static final int FIGURES_OF_A_KIND = 5;

    private final List<Line> lines;
    private final Table table;
    private final Block block;
    private final ColumnNames names;
    private final ReadCells cells;

    CaseTableReader(Document document, Table table, FormLabels labels, ReadCells cells) {
        this.lines = document.lines();
        this.table = table;
        this.block = table.blocks().getFirst();
        this.names = labels.columns(block);
        this.cells = cells;
    }

    /** Reads the table, if its header is there. */
    void read() {
        int opening = opening(0);
        int row = rowAsInForm(opening);
        if (row >= 0) {
            readFrom(opening);
            warnOfOther(row);
            return;
        }
        HeadedCases headed = new HeadedCases(lines, table, new CaseHeadingWords(block, names), cells);
        if (headed.areAllCertain()
                || !readInRow(opening) && (isTurned() || !new BrokenCaseTable(lines, table, cells).read())) {
            headed.read();
        }
    }

    /** 行政诉讼 in front of 行政复议 on one line of a table: the form's order is not this one's. */
    private boolean isTurned() {
        for (Line line : lines) {
            boolean second = false;
            for (Field field : line.grid() > 0 ? line.fields() : List.<Field>of()) {
                if (second && field.folded().equals(FIRST_GROUP)) {
                    return true;
                }
                second |= field.folded().equals(SECOND_GROUP);
            }
        }
        return false;
    }

    /**
     * The line of figures below a header as the form prints it; -1 for none. Nearly all are, and nothing else has to be
     * looked for then: every heading, and every figure in the line below.
     */
    private int rowAsInForm(int opening) {
        int index = opening;
        CaseHeader header = new CaseHeader(table, names);
        while (index < lines.size() && header.take(lines.get(index))) {
            index++;
        }
        boolean whole = index < lines.size() && header.isAsInForm() && isWhole(lines.get(index), header);
        return whole ? index : -1;
    }

    /** The table may be printed for the year before as well. */
    private void warnOfOther(int read) {
        for (int other = opening(read + 1); other < lines.size(); other = opening(other + 1)) {
            int row = rowAsInForm(other);
            if (row >= 0 && !texts(row).equals(texts(read))) {
                repeated(row);
            }
        }
    }

    private void repeated(int line) {
        cells.problem(
                "GJ-233",
                "%s：此表出现两次且数值不同，取第一次。The table is printed twice with different figures; the first is read."
                        .formatted(lines.get(line).place().describe()),
                table.cells(),
                lines.get(line).place());
    }

    /** The same where the figures stand a line each. */
    private void warnOfOtherBelow(int read) {
        List<String> first = figuresBelow(read);
        for (int other = opening(read + 1); !first.isEmpty() && other < lines.size(); other = opening(other + 1)) {
            List<String> second = figuresBelow(other);
            if (!second.isEmpty() && !second.equals(first)) {
                repeated(other);
            }
        }
    }

    /** The texts of all figures below the header that opens on a line; empty where they are more or fewer. */
    private List<String> figuresBelow(int opening) {
        CaseHeader header = new CaseHeader(table, names);
        int index = opening;
        while (index < lines.size() && header.take(lines.get(index))) {
            index++;
        }
        int expected = table.cells().size();
        List<Field> figures =
                header.namesOutcomes() && index < lines.size() ? figures(header, index, expected) : List.of();
        return figures.size() == expected ? figures.stream().map(Field::text).toList() : List.of();
    }

    private List<String> texts(int row) {
        return lines.get(row).fields().stream()
                .map(Field::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private boolean isWhole(Line line, CaseHeader header) {
        int figures = 0;
        for (Field field : line.fields()) {
            if (!field.isEmpty() && !CellReader.isFigureLike(field)) {
                return false;
            }
            figures += field.isEmpty() ? 0 : 1;
        }
        return figures == table.cells().size()
                && (line.grid() == 0 || !header.row(line).isEmpty());
    }

    /** Reads it as the form prints it: a header, and all figures in one row. */
    private boolean readInRow(int opening) {
        for (int index = opening; index < lines.size(); index = opening(index + 1)) {
            if (readFrom(index)) {
                warnOfOtherBelow(index);
                return true;
            }
        }
        return false;
    }

    /** The first line from there on that can open the header; behind the last line where none does. */
    private int opening(int from) {
        int index = from;
        while (index < lines.size() && !(hasFirstGroup(lines.get(index)) && opensHeader(index))) {
            index++;
        }
        return index;
    }

    private static boolean hasFirstGroup(Line line) {
        for (Field field : line.words()) {
            if (field.folded().equals(FIRST_GROUP)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensHeader(int index) {
        boolean first = false;
        int seen = 0;
        for (int i = index; i < lines.size() && seen < GROUPS_APART_MAX; i++) {
            for (Field field : lines.get(i).fields()) {
                if (field.isEmpty() || field.carried()) {
                    continue;
                }
                String folded = field.folded();
                seen++;
                if (!first && i > index) {
                    return false;
                }
                if (first && folded.equals(SECOND_GROUP)) {
                    return true;
                }
                first |= folded.equals(FIRST_GROUP);
            }
        }
        return false;
    }

    private boolean readFrom(int start) {
        CaseHeader header = new CaseHeader(table, names);
        int index = start;
        while (index < lines.size() && header.take(lines.get(index))) {
            cells.usedLine(index++);
        }
        if (!header.namesOutcomes()) {
            return false;
        }
        Optional<List<CellId>> order = header.order();
        List<CellId> ids = order.orElseGet(table::cells);
        List<Field> over =
                ids.equals(table.cells()) ? FigureLines.over(lines, index, ids.size(), FIGURES_OF_A_KIND) : List.of();
        for (int at = 0; at < over.size(); at++) {
            put(ids.get(at), over.get(at));
        }
        if (!over.isEmpty()) {
            for (int line = index; !lines.get(line - 1).fields().contains(over.getLast()); line++) {
                cells.usedLine(line);
            }
            return true;
        }
        if (index < lines.size() && FigureLines.isRun(lines.get(index), ids.size())) {
            Line run = lines.get(index);
            cells.run(ids, ids.stream().map(id -> Quantity.COUNT).toList(), run.fields(), run.place());
            cells.usedLine(index);
            return true;
        }
        List<Field> figures = index < lines.size() ? figures(header, index, ids.size()) : List.of();
        if (!figures.isEmpty()) {
            row(header, order, index, figures);
            return true;
        }
        if (index < lines.size() && FigureLines.startsLikeFigures(lines.get(index))) {
            cells.unreadableRow(ids, lines.get(index).fields(), lines.get(index).place());
            cells.usedLine(index);
            return true;
        }
        if (index < lines.size()
                && (FigureLines.follow(lines, index, ids.size()) || BrokenCaseHeader.isPart(lines, index))) {
            // What stands between is a part of the header that was not recognised: the figures belong to nobody.
            return false;
        }
        Field empty = Field.of("", 0, lines.get(start).place());
        ids.forEach(id -> put(id, empty));
        return true;
    }

    private void row(CaseHeader header, Optional<List<CellId>> order, int index, List<Field> figures) {
        Line line = lines.get(index);
        Map<CellId, Field> byHeader = order.isPresent() && line.grid() > 0 ? header.row(line) : Map.of();
        if (!byHeader.isEmpty()) {
            byHeader.forEach(this::put);
        } else if (order.isPresent() && figures.size() == order.get().size()) {
            int summed = order.get().equals(table.cells()) ? FIGURES_OF_A_KIND : 0;
            List<Field> whole = CutFigure.doubted(lines, index, figures, summed);
            for (int i = 0; i < figures.size(); i++) {
                put(order.get().get(i), whole.get(i));
            }
        } else {
            cells.unreadableRow(
                    order.orElseGet(table::cells), figures, figures.getFirst().place());
        }
    }

    /** The figures of the line, blanks kept where the line has just as many fields; else those on the lines below. */
    private List<Field> figures(CaseHeader header, int index, int expected) {
        List<Field> onLine = lines.get(index).fields();
        List<Field> filled = onLine.stream().filter(field -> !field.isEmpty()).toList();
        if (filled.size() > 1) {
            cells.usedLine(index);
            List<Field> under = filled.size() < expected ? header.under(onLine) : List.of();
            if (!under.isEmpty()) {
                return under;
            }
            List<Field> all = onLine.size() == expected ? onLine : filled;
            // A label such as 数量 may stand before the figures.
            boolean labelled = filled.size() == expected + 1 && !CellReader.isFigureLike(filled.getFirst());
            return labelled ? filled.subList(1, filled.size()) : all;
        }
        List<Field> below = new ArrayList<>();
        for (int i = index; i < lines.size() && below.size() <= expected; i++) {
            for (Field field : lines.get(i).fields()) {
                if (!field.isEmpty() && !CellReader.isFigureLike(field)) {
                    return below;
                }
                if (!field.isEmpty()) {
                    below.add(field);
                    cells.usedLine(i);
                }
            }
        }
        return below;
    }

    private void put(CellId id, Field field) {
        cells.read(id, field, Quantity.COUNT);
    }
}
