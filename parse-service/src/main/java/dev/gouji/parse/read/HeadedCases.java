package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Table 4 in other shapes than the form's: every figure stands by a heading of its kind and one of its outcome. */
final class HeadedCases {
    /** Fewer figures beside a word of the table may be anything. */
    private static final int STRAY_MIN = 3;

    /** A heading that could not be taken apart may stand above. */
    private static final int ABOVE = 2;

    private final Table table;
    private final ReadCells cells;
    private final List<Line> lines;
    private final Map<CellId, Field> certain = new LinkedHashMap<>();
    /** Cells that are printed twice and differ, or that lack figures. */
    private final Map<List<CellId>, List<Field>> doubtful = new LinkedHashMap<>();

    private final Set<CellId> loose = new HashSet<>();
    private final List<Field> stray = new ArrayList<>();
    private final List<CaseStretch> stretches = new ArrayList<>();

    HeadedCases(List<Line> printed, Table table, CaseHeadingWords words, ReadCells cells) {
        this.table = table;
        this.cells = cells;
        int index = Math.max(0, firstHeading(printed) - ABOVE);
        lines = new ArrayList<>(printed.subList(0, index));
        printed.subList(index, printed.size()).stream().map(words::apart).forEach(lines::add);
        while (index < lines.size()) {
            Optional<CaseStretch> stretch = CaseStretch.from(index, lines, words);
            stretch.ifPresent(this::add);
            index = stretch.map(CaseStretch::to).orElse(index + 1);
        }
        table.rows().forEach(this::doubtUnlessTyingOut);
    }

    /** Nothing above the first word of the table can be a part of it; most lines of a report stand there. */
    private static int firstHeading(List<Line> printed) {
        for (int i = 0; i < printed.size(); i++) {
            for (Field field : printed.get(i).fields()) {
                String folded = field.folded();
                boolean word = folded.contains("复议")
                        || folded.contains("审结")
                        || folded.contains("结果") && !folded.contains("办理结果");
                if (word && folded.indexOf('。') < 0) {
                    return i;
                }
            }
        }
        return printed.size();
    }

    private void add(CaseStretch stretch) {
        CaseShape shape = CaseShape.of(stretch, table);
        stray.addAll(shape.stray());
        for (CaseFigures figures : shape.found()) {
            if (figures.fields().isEmpty()
                    || isOtherwise(figures.ids(), figures.fields().get())) {
                doubtful.put(figures.ids(), figures.printed());
                continue;
            }
            if (figures.looselyBound()) {
                loose.addAll(figures.ids());
            }
            for (int i = 0; i < figures.ids().size(); i++) {
                certain.putIfAbsent(figures.ids().get(i), figures.fields().get().get(i));
            }
        }
        if (!shape.found().isEmpty()) {
            stretches.add(stretch);
        }
    }

    private boolean isOtherwise(List<CellId> ids, List<Field> fields) {
        for (int i = 0; i < ids.size(); i++) {
            Field before = certain.get(ids.get(i));
            if (before != null && !before.folded().equals(fields.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Figures that nothing but their number binds to headings are certain where they add up to their total. */
    private void doubtUnlessTyingOut(Row kind) {
        List<Column> columns = table.blocks().getFirst().columns();
        List<CellId> ids =
                columns.stream().map(column -> table.cell(kind, column)).toList();
        if (ids.stream().noneMatch(loose::contains) || tiesOut(ids)) {
            return;
        }
        List<Field> printed =
                ids.stream().filter(certain::containsKey).map(certain::get).toList();
        doubtful.put(ids, printed);
    }

    /** Whether the last is printed, and the sum of the others. */
    private boolean tiesOut(List<CellId> ids) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId id : ids.subList(0, ids.size() - 1)) {
            sum = sum.add(value(id).orElse(BigDecimal.ZERO));
        }
        Optional<BigDecimal> total = value(ids.getLast());
        return certain.keySet().containsAll(ids)
                && total.isPresent()
                && total.get().compareTo(sum) == 0;
    }

    private Optional<BigDecimal> value(CellId id) {
        Field field = certain.get(id);
        return field == null
                ? Optional.empty()
                : CellReader.read(field, Quantity.COUNT).figure();
    }

    /** Whether every figure of the table is there, and it is certain whose it is. */
    boolean areAllCertain() {
        return doubtful.isEmpty() && certain.keySet().containsAll(table.cells());
    }

    /** Reads what is certain; the rest is unreadable, as far as any of it is printed. */
    void read() {
        Set<CellId> left = new LinkedHashSet<>(table.cells());
        doubtful.forEach((ids, printed) -> unreadable(ids, printed, left));
        for (CellId id : List.copyOf(left)) {
            if (certain.containsKey(id)) {
                cells.read(id, certain.get(id), Quantity.COUNT);
                left.remove(id);
            }
        }
        if (stray.size() >= STRAY_MIN) {
            unreadable(List.copyOf(left), stray, left);
        }
        for (Row kind : table.blocks().getFirst().rows()) {
            nameTheRest(kind, left);
        }
        for (CaseStretch stretch : stretches) {
            for (int i = stretch.from(); i < stretch.to(); i++) {
                cells.usedLine(i);
            }
        }
    }

    /** What is left of a kind whose heading is printed, or of which something was read, does not go without a word. */
    private void nameTheRest(Row kind, Set<CellId> left) {
        List<CellId> ids = table.blocks().getFirst().columns().stream()
                .map(column -> table.cell(kind, column))
                .toList();
        List<CellId> rest = ids.stream().filter(left::contains).toList();
        Optional<Place> heading = heading(Folding.fold(kind.label()));
        if (!rest.isEmpty() && heading.isPresent()) {
            cells.unreadableRow(rest, List.of(), heading.get());
            left.removeAll(rest);
        }
    }

    private Optional<Place> heading(String kind) {
        for (CaseStretch stretch : stretches) {
            for (Line line : lines.subList(Math.max(0, stretch.from() - ABOVE), stretch.to())) {
                for (Field field : line.fields()) {
                    if (field.folded().contains(kind)) {
                        return Optional.of(field.place());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void unreadable(List<CellId> ids, List<Field> printed, Set<CellId> left) {
        List<CellId> unread = ids.stream().filter(left::contains).toList();
        if (!unread.isEmpty() && !printed.isEmpty()) {
            cells.unreadableRow(unread, printed, printed.getFirst().place());
            left.removeAll(unread);
        }
    }
}
