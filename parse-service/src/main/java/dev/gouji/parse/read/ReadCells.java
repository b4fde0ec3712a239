package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.digits.DigitRun;
import dev.gouji.parse.digits.Settlement;
import dev.gouji.parse.digits.StatedFigures;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Uncertainty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the table readers have read so far: cells, problems, and which lines they used up. */
final class ReadCells {
    private static final int PROBLEMS_MAX = 200;
    private static final int RAW_SHOWN_MAX = 20;
    private static final int CELLS_USUAL = 200;

    private final Map<CellId, Cell> cells = LinkedHashMap.newLinkedHashMap(CELLS_USUAL);
    private final List<ReadingProblem> problems = new ArrayList<>();
    private final List<DigitRun> runs = new ArrayList<>();
    /** Of the runs; null where there are none. */
    private Settlement settlement;

    private final ShortRows shortRows = new ShortRows(this);
    private final BitSet lines = new BitSet();
    /** Cells of problems that are too many to be listed. */
    private final Set<CellId> beyond = new LinkedHashSet<>();

    private final Set<CellId> recognised = new LinkedHashSet<>();

    /** Reads what a field prints; where that is no figure, a problem says so. */
    void read(CellId id, Field field, Quantity quantity) {
        Cell cell = CellReader.read(field, quantity);
        cells.put(id, cell);
        if (field.isUndecided()) {
            undecided(List.of(id), field);
        } else if (cell instanceof Cell.Unreadable unreadable) {
            unreadable(id, unreadable, Doubt.readings(unreadable.raw(), field.folded()));
        }
        if (field.doubt() != null && field.doubt().cause() == Uncertainty.Cause.RECOGNISED_IN_PICTURE) {
            recognised.add(id);
        }
    }

    /** Figures that nothing separates; where to cut is settled when all else is read. */
    void run(List<CellId> ids, List<Quantity> quantities, List<Field> printed, Place place) {
        Optional<Field> undecided = printed.stream().filter(Field::isUndecided).findFirst();
        if (undecided.isPresent()) {
            String raw = raw(printed);
            ids.forEach(id -> cells.put(id, new Cell.Unreadable(raw, place)));
            undecided(ids, undecided.get());
            return;
        }
        if (printed.stream().anyMatch(field -> field.doubt() != null)) {
            recognised.addAll(ids);
        }
        List<String> pieces = printed.stream()
                .map(field -> field.folded().replace("增", "+").replace("减", "-"))
                .filter(text -> !text.isEmpty())
                .toList();
        runs.add(new DigitRun(ids, quantities, pieces, raw(printed), place));
    }

    private static String raw(List<Field> printed) {
        return String.join(" ", printed.stream().map(Field::text).toList());
    }

    /** Settles the runs, and the rows that lack a figure, by the identities of the form. */
    void settle(Form form, Document document) {
        if (!runs.isEmpty()) {
            settlement = Settlement.of(form, cells, runs);
            cells.putAll(settlement.cells());
            settlement.problems().forEach(this::add);
        }
        shortRows.settle(form, document.lines());
    }

    /** Cuts what is open by what the words of the report say of a cell. */
    void heed(Map<CellId, Set<BigDecimal>> stated) {
        if (settlement == null || stated.isEmpty()) {
            return;
        }
        for (StatedFigures.Cut cut : StatedFigures.cut(settlement, stated)) {
            forgetProblems(cut.problem().cells());
            cells.putAll(cut.cells());
            add(cut.problem());
        }
    }

    /**
     * A row whose figures are more or fewer than its columns: none is read, unless it lacks one and identities tell which
     * when all else is read.
     */
    void lackingRow(RowHit hit, ColumnOrder order, List<Field> printed) {
        if (isRepeated(hit, printed)) {
            read(
                    hit.cells().getFirst(),
                    printed.getFirst(),
                    order.sequence().getFirst().quantity());
            return;
        }
        Place place = hit.labelField().place();
        unreadableRow(hit.cells(), printed, place);
        if (order.evidence() != ColumnOrder.Evidence.CONTRADICTORY) {
            shortRows.add(
                    order.sequence().stream().map(hit::cell).toList(),
                    order.sequence().stream().map(Column::quantity).toList(),
                    printed.stream().filter(field -> !field.isEmpty()).toList(),
                    hit);
        }
    }

    /** One figure, once in every column that its cell covered: which of them is meant makes no difference. */
    private static boolean isRepeated(RowHit hit, List<Field> printed) {
        return hit.cells().size() == 1
                && printed.size() > 1
                && !hit.line().flattened()
                && hit.line().fields().containsAll(printed)
                && printed.stream().map(Field::folded).distinct().count() == 1;
    }

    void usedLine(int index) {
        lines.set(index);
    }

    void problem(String code, String message, List<CellId> concerned, Place place) {
        add(new ReadingProblem(code, message, concerned, place));
    }

    private void add(ReadingProblem problem) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(problem);
        } else {
            beyond.addAll(problem.cells());
        }
    }

    /** Names the cells of all problems that are too many to be listed: none goes without a word. */
    void nameBeyond() {
        if (!beyond.isEmpty()) {
            problems.add(new ReadingProblem(
                    "GJ-244",
                    "问题超过 %d 个，其余 %d 个单元格在此一并列出，请对照原件。More than %d problems: the other %d cells are named here together; compare them with the original."
                            .formatted(PROBLEMS_MAX, beyond.size(), PROBLEMS_MAX, beyond.size()),
                    List.copyOf(beyond),
                    null));
        }
    }

    /** Takes back what was said of a row that turned out to be readable. */
    void forgetProblems(List<CellId> row) {
        problems.removeIf(problem -> !problem.cells().isEmpty() && row.containsAll(problem.cells()));
    }

    /** A row whose figures cannot be told apart: none of them is read, all of them are shown. */
    void unreadableRow(List<CellId> ids, List<Field> printed, Place place) {
        String raw = String.join(
                " | ",
                printed.stream()
                        .map(Field::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
        ids.forEach(id -> cells.put(id, new Cell.Unreadable(raw, place)));
        int found = (int) printed.stream().filter(field -> !field.isEmpty()).count();
        String chinese = found == ids.size()
                ? "此行有 %d 个数值，个数相符，但哪个属于哪一列无法确定（表头或相邻的数值与此不符）。".formatted(found)
                : "此行应有 %d 个数值，实有 %d 个，无法逐一对应。".formatted(ids.size(), found);
        String english = found == ids.size()
                ? "The row holds %d figures, as many as it should, but which column each belongs to cannot be told: the header or the figures near it say otherwise."
                        .formatted(found)
                : "The row should hold %d figures and holds %d; which is which cannot be told."
                        .formatted(ids.size(), found);
        problem("GJ-230", "%s：%s%s".formatted(place.describe(), chinese, english), ids, place);
    }

    /** One figure that is none, or could be two. */
    private void unreadable(CellId id, Cell.Unreadable cell, List<String> readings) {
        String raw = shortened(cell.raw());
        String chinese = readings.isEmpty() ? "" : "，可能是 " + String.join(" 或 ", readings);
        String english = readings.isEmpty() ? "" : ", which could be " + String.join(" or ", readings);
        problem(
                "GJ-231",
                "%s：应为数值，实为“%s”%s。Expected a figure, found \"%s\"%s."
                        .formatted(cell.place().describe(), raw, chinese, raw, english),
                List.of(id),
                cell.place());
    }

    /** An amount under a header that names another unit than the form's. */
    void converted(CellId id, Cell.Number printed, MoneyUnit unit, BigDecimal value) {
        cells.put(id, new Cell.Number(value, printed.raw(), printed.unit(), printed.place()));
        String amount = value.toPlainString();
        problem(
                "GJ-251",
                "%s：表头单位为%s，“%s”换算为 %s 万元。The header's unit is %s: \"%s\" is read as %s (10,000 yuan)."
                        .formatted(
                                printed.place().describe(),
                                unit.word(),
                                shortened(printed.raw()),
                                amount,
                                unit.word(),
                                shortened(printed.raw()),
                                amount),
                List.of(),
                printed.place());
    }

    /** An amount whose units contradict one another. */
    void contradicted(CellId id, Cell.Number printed, List<String> readings) {
        Cell.Unreadable cell = new Cell.Unreadable(printed.raw(), printed.place());
        cells.put(id, cell);
        unreadable(id, cell, readings);
    }

    /** One figure of which the decoder has two readings. */
    private void undecided(List<CellId> ids, Field field) {
        String first = shortened(field.text());
        String second = shortened(field.doubt().otherwise());
        problem(
                "GJ-241",
                "%s：读作“%s”，也可能是“%s”，无法确定。Read as \"%s\", but it could be \"%s\"; which it is cannot be told."
                        .formatted(field.place().describe(), first, second, first, second),
                ids,
                field.place());
    }

    /** Names every figure that was recognised in a picture: none of them is as sure as printed text. */
    void nameRecognised() {
        if (!recognised.isEmpty()) {
            problem(
                    "GJ-240",
                    "%d 个数值由图像识别（OCR）读出，请对照原件。%d figures were recognised in pictures (OCR); compare them with the original."
                            .formatted(recognised.size(), recognised.size()),
                    List.copyOf(recognised),
                    null);
        }
    }

    private static String shortened(String raw) {
        return raw.length() <= RAW_SHOWN_MAX ? raw : raw.substring(0, RAW_SHOWN_MAX) + "…";
    }

    /** Whether a row or a table was met twice, with different figures. */
    boolean isRepeated() {
        return problems.stream().anyMatch(problem -> problem.code().equals("GJ-233"));
    }

    boolean has(CellId id) {
        return cells.containsKey(id);
    }

    Map<CellId, Cell> cells() {
        return cells;
    }

    List<ReadingProblem> problems() {
        return problems;
    }

    BitSet lines() {
        return lines;
    }
}
