package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which figure of a stretch of table 4 is whose: a row for each kind, a table for each kind, a row for each outcome, or
 * kinds side by side. It follows from the headings alone; what does not is in doubt.
 */
final class CaseShape {
    private final Table table;
    private final List<Column> columns;
    private final CaseStretch stretch;
    private final List<CaseFigures> found = new ArrayList<>();
    private final List<Field> stray = new ArrayList<>();
    /** The outcomes that stand over rows of one kind each. */
    private List<CaseHeading> outcomes = List.of();
    /** The kinds that stand over rows of one outcome each. */
    private List<CaseHeading> kinds = List.of();

    private boolean named;

    private CaseShape(Table table, CaseStretch stretch) {
        this.table = table;
        this.columns = table.blocks().getFirst().columns();
        this.stretch = stretch;
    }

    /** The figures of a stretch. */
    static CaseShape of(CaseStretch stretch, Table table) {
        CaseShape shape = new CaseShape(table, stretch);
        for (CaseStretch.Part part : stretch.parts()) {
            shape.read(part);
        }
        return shape;
    }

    List<CaseFigures> found() {
        return found;
    }

    /** Figures under headings that do not tell whose they are. */
    List<Field> stray() {
        return named ? stray : List.of();
    }

    private void read(CaseStretch.Part part) {
        List<CaseHeading> ownKinds = new ArrayList<>();
        List<CaseHeading> ownOutcomes = new ArrayList<>();
        boolean reordered = false;
        boolean over = false;
        boolean foreign = false;
        for (CaseHeading heading : part.headings()) {
            switch (heading) {
                case CaseHeading.OfKind kind -> {
                    reordered |= over && kind.kind().group().isEmpty();
                    if (ownKinds.stream().noneMatch(other -> kind(other) == kind.kind())) {
                        ownKinds.add(kind);
                    }
                }
                case CaseHeading.OfOutcome outcome -> ownOutcomes.add(outcome);
                case CaseHeading.OverKinds overKinds -> over = true;
                case CaseHeading.Aside aside -> {}
                case CaseHeading.OfNobody nobody -> foreign = true;
            }
        }
        named |= over || !ownKinds.isEmpty();
        if (part.lines().isEmpty()) {
            return;
        }
        if (foreign) {
            kinds = ownOutcomes.isEmpty() && !ownKinds.isEmpty() ? ownKinds : kinds;
            outcomes = isWhole(ownOutcomes) ? ownOutcomes : outcomes;
        }
        if (foreign || isSum(part, ownKinds, ownOutcomes, over)) {
            stray.addAll(part.figures());
            return;
        }
        boolean one = ownKinds.size() == 1
                && !(over && kind(ownKinds.getFirst()).group().isEmpty());
        boolean understood;
        if (ownKinds.size() > 1 && ownOutcomes.size() > 1) {
            understood = !reordered && sideBySide(part, ownKinds, ownOutcomes);
        } else if (ownOutcomes.size() == 1 && (one || ownKinds.size() != 1)) {
            understood = rowOfOutcome(part, ownKinds, ownOutcomes.getFirst(), reordered);
        } else {
            understood = one && rowOfKind(part, ownKinds.getFirst(), ownOutcomes);
        }
        if (!understood) {
            stray.addAll(part.figures());
            outcomes = List.of();
            kinds = List.of();
        }
    }

    /** The sum of all kinds, or of the two under one heading: none of the table's figures. */
    private boolean isSum(
            CaseStretch.Part part, List<CaseHeading> ownKinds, List<CaseHeading> ownOutcomes, boolean over) {
        boolean ofAll =
                ownOutcomes.size() == 1 && outcome(ownOutcomes.getFirst()).equals(columns.getLast());
        return ownKinds.isEmpty()
                && kinds.isEmpty()
                && outcomes.size() == columns.size()
                && part.figures().size() == columns.size()
                && (over ? ownOutcomes.isEmpty() : ofAll);
    }

    private boolean rowOfKind(CaseStretch.Part part, CaseHeading kind, List<CaseHeading> own) {
        kinds = List.of();
        outcomes = own.isEmpty() ? outcomes : own;
        if (!isWhole(outcomes)) {
            return false;
        }
        List<CellId> ids = outcomes.stream().map(outcome -> cell(kind, outcome)).toList();
        found.add(under(part, ids, outcomes));
        return true;
    }

    private boolean rowOfOutcome(CaseStretch.Part part, List<CaseHeading> own, CaseHeading outcome, boolean reordered) {
        outcomes = List.of();
        kinds = own.isEmpty() ? kinds : own;
        boolean inGrid = kinds.stream().allMatch(kind -> kind.grid() > 0);
        if (kinds.isEmpty() || reordered && !inGrid) {
            return false;
        }
        List<CellId> ids = kinds.stream().map(kind -> cell(kind, outcome)).toList();
        found.add(under(part, ids, kinds));
        return true;
    }

    /** All outcomes of every kind in one row, or in a line for each kind. */
    private boolean sideBySide(CaseStretch.Part part, List<CaseHeading> own, List<CaseHeading> heads) {
        kinds = List.of();
        outcomes = List.of();
        int each = columns.size();
        boolean once = heads.size() == each;
        if (!once && heads.size() != own.size() * each) {
            return false;
        }
        List<CellId> ids = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            List<CaseHeading> ofKind = once ? heads : heads.subList(i * each, (i + 1) * each);
            if (!isWhole(ofKind) || !once && !stands(own, i, ofKind)) {
                return false;
            }
            ofKind.forEach(outcome -> ids.add(cell(own.get(ids.size() / each), outcome)));
        }
        boolean inLines = part.lines().size() == own.size()
                && part.lines().entrySet().stream()
                        .allMatch(line ->
                                line.getKey().grid() == 0 && line.getValue().size() == each);
        boolean inRow = !once && (part.lines().size() == 1 || part.lines().size() == ids.size());
        boolean asInForm = own.size() == table.rows().size() && !stretch.expanded();
        if (inLines) {
            found.add(new CaseFigures(ids, part.figures(), Optional.of(part.figures()), once));
        } else if (inRow && !asInForm) {
            found.add(under(part, ids, heads));
        }
        return inLines || inRow && !asInForm;
    }

    /** Whether in a table the outcomes stand under the kind in whose turn they are printed. */
    private static boolean stands(List<CaseHeading> kinds, int index, List<CaseHeading> outcomes) {
        int from = kinds.get(index).field().column();
        int to = index + 1 < kinds.size() ? kinds.get(index + 1).field().column() : Integer.MAX_VALUE;
        return outcomes.stream()
                .allMatch(outcome -> outcome.grid() == 0
                        || outcome.field().column() >= from && outcome.field().column() < to);
    }

    private boolean isWhole(List<CaseHeading> heads) {
        return heads.size() == columns.size()
                && new HashSet<>(heads.stream().map(CaseShape::outcome).toList()).size() == columns.size();
    }

    /** One field for each heading, if it can be told which. */
    private CaseFigures under(CaseStretch.Part part, List<CellId> ids, List<CaseHeading> heads) {
        List<Field> figures = part.figures();
        boolean oneLine = part.lines().size() == 1;
        Line line = part.lines().keySet().iterator().next();
        boolean ofOneGrid = heads.stream().allMatch(head -> head.grid() == line.grid());
        if (oneLine && line.grid() > 0 && ofOneGrid) {
            return new CaseFigures(ids, figures, byColumn(line, figures, heads), false);
        }
        boolean together = part.lines().keySet().stream().allMatch(other -> other.grid() == 0 && !other.flattened());
        if (figures.size() == heads.size()) {
            return new CaseFigures(ids, figures, Optional.of(figures), !together || !ofOneGrid);
        }
        Optional<List<Field>> row = oneLine && together ? behindLabels(line, figures, heads.size()) : Optional.empty();
        return new CaseFigures(ids, figures, row, true);
    }

    private static Optional<List<Field>> byColumn(Line line, List<Field> figures, List<CaseHeading> heads) {
        List<Field> row = new ArrayList<>();
        for (CaseHeading head : heads) {
            line.fields().stream()
                    .filter(field -> field.column() == head.field().column() && !field.carried())
                    .filter(field -> field.isEmpty() || figures.contains(field))
                    .findFirst()
                    .ifPresent(row::add);
        }
        boolean all = row.size() == heads.size() && new HashSet<>(row).containsAll(figures);
        return all ? Optional.of(row) : Optional.empty();
    }

    /** Blanks among the figures keep their place where the line ends with as many fields, none of them in front. */
    private static Optional<List<Field>> behindLabels(Line line, List<Field> figures, int count) {
        int first = line.fields().size() - count;
        if (first < 0 || first > 0 && line.fields().get(first - 1).isEmpty()) {
            return Optional.empty();
        }
        List<Field> row = line.fields().subList(first, line.fields().size());
        boolean all =
                row.containsAll(figures) && row.stream().allMatch(field -> field.isEmpty() || figures.contains(field));
        return all ? Optional.of(row) : Optional.empty();
    }

    private CellId cell(CaseHeading kind, CaseHeading outcome) {
        return table.cell(kind(kind), outcome(outcome));
    }

    private static Row kind(CaseHeading heading) {
        return ((CaseHeading.OfKind) heading).kind();
    }

    private static Column outcome(CaseHeading heading) {
        return ((CaseHeading.OfOutcome) heading).outcome();
    }
}
