package dev.gouji.parse.read;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Trait;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.FormLabels;
import dev.gouji.parse.recognise.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** What is peculiar about the printed tables: labels in other words, rows out of place, rows of nobody's. */
final class TableTraits {
    private static final int ROWS_TO_COMPARE = 5;
    private static final int EXTRA_ROW_LABEL_MAX = 40;
    private static final String NORMATIVE = "art20_1.normative_document";

    private final Document document;
    private final FormLabels labels;
    private final List<RowHit> hits;
    private final List<Trait> traits = new ArrayList<>();

    private TableTraits(Document document, FormLabels labels, List<RowHit> hits) {
        this.document = document;
        this.labels = labels;
        this.hits = hits;
    }

    /** Those of all tables, in reading order. */
    static List<Trait> of(Document document, FormLabels labels, List<RowHit> hits, BitSet tableLines) {
        TableTraits reader = new TableTraits(document, labels, hits);
        for (Table table : labels.form().tables()) {
            List<RowHit> ofTable = RowHit.of(table, hits);
            List<RowHit> onLine = new ArrayList<>(ofTable);
            onLine.removeIf(hit -> !hit.hasFigureOnLine());
            HeaderTraits.of(document.lines(), table, labels.header(table), ofTable, reader.traits);
            onLine.forEach(reader::label);
            reader.shifted(onLine);
            if (!onLine.isEmpty()) {
                reader.extraRows(onLine, tableLines);
            }
        }
        return reader.traits;
    }

    private void add(Trait.Kind kind, String printed, List<CellId> cells, Field field) {
        traits.add(new Trait(kind, printed, cells, field.place()));
    }

    private void label(RowHit hit) {
        if (hit.line().flattened()) {
            return;
        }
        String printed = hit.labelField().folded();
        boolean old = labels.form().generation() == FormGeneration.G2021
                && hit.label().row().id().equals(NORMATIVE)
                && Labels.withoutNote(Labels.withoutNumber(printed)).equals("规范性文件");
        if (old) {
            add(Trait.Kind.OLD_LABEL, hit.labelField().text(), hit.cells(), hit.labelField());
        } else if (!hit.label().isPrintedAs(printed)
                && !Wrapped.is(document.lines(), hit.index(), hit.position(), true, hit.label()::isPrintedAs)) {
            add(Trait.Kind.VARIANT_LABEL, hit.labelField().text(), hit.cells(), hit.labelField());
        }
    }

    /** Where lines keep empty fields, the figures of rows that stand alike in the form start in the same one. */
    private void shifted(List<RowHit> ofTable) {
        List<RowHit> alone = new ArrayList<>();
        List<RowHit> grouped = new ArrayList<>();
        boolean padded = false;
        for (RowHit hit : ofTable) {
            if (!hit.line().flattened() && hit.cells().size() > 1) {
                padded |= isPadded(hit);
                (hit.label().row().group().isEmpty() ? alone : grouped).add(hit);
            }
        }
        if (padded) {
            shiftedAmong(alone);
            shiftedAmong(grouped);
        }
    }

    /** Whether an empty field stands before the label, in place of the heading of a group. */
    private static boolean isPadded(RowHit hit) {
        return hit.position() > 0 && hit.line().fields().getFirst().isEmpty();
    }

    private void shiftedAmong(List<RowHit> rows) {
        if (rows.size() < ROWS_TO_COMPARE) {
            return;
        }
        Map<Integer, Integer> starts = new HashMap<>();
        rows.forEach(hit -> starts.merge(start(hit), 1, Integer::sum));
        int usual = starts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        if (2 * starts.get(usual) > rows.size()) {
            rows.stream()
                    .filter(hit -> start(hit) != usual)
                    .forEach(
                            hit -> add(Trait.Kind.SHIFTED_ROW, hit.labelField().text(), hit.cells(), hit.labelField()));
        }
    }

    private static int start(RowHit hit) {
        for (Field field : hit.after()) {
            if (CellReader.isFigureLike(field)) {
                return field.column();
            }
        }
        throw new NoSuchElementException("no figure stands beside " + hit.labelField());
    }

    /** Lines between the rows of a table that hold as many figures as these, under a label of nobody's. */
    private void extraRows(List<RowHit> ofTable, BitSet tableLines) {
        BitSet known = (BitSet) tableLines.clone();
        hits.forEach(hit -> known.set(hit.index()));
        int columns = ofTable.getLast().cells().size();
        if (columns < 2) {
            return;
        }
        RowHit first = ofTable.getLast();
        for (int i = ofTable.size() - 1; i >= 0; i--) {
            first = ofTable.get(i).cells().size() == columns ? ofTable.get(i) : first;
        }
        for (int index = first.index(); index < ofTable.getLast().index(); index++) {
            Line line = document.lines().get(index);
            if (!known.get(index) && !line.flattened()) {
                extraRow(line, columns);
            }
        }
    }

    private void extraRow(Line line, int columns) {
        int figures = 0;
        for (Field field : line.fields()) {
            figures += !field.carried() && !field.isEmpty() && CellReader.isFigureLike(field) ? 1 : 0;
        }
        if (figures != columns) {
            return;
        }
        line.fields().stream()
                .filter(field -> !field.isEmpty() && !field.carried() && !CellReader.isFigureLike(field))
                .filter(field -> field.text().length() <= EXTRA_ROW_LABEL_MAX)
                .findFirst()
                .ifPresent(field -> add(Trait.Kind.EXTRA_ROW, field.text(), List.of(), field));
    }
}
