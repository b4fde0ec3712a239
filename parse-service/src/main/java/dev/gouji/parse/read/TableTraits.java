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
import java.util.Set;

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
    static List<Trait> of(Document document, FormLabels labels, List<RowHit> hits, Set<Integer> tableLines) {
        TableTraits reader = new TableTraits(document, labels, hits);
        for (Table table : labels.form().tables()) {
            List<RowHit> ofTable = hits.stream()
                    .filter(hit -> hit.label().table().id().equals(table.id()))
                    .toList();
            List<RowHit> onLine =
                    ofTable.stream().filter(RowHit::hasFigureOnLine).toList();
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
        } else if (!hit.label().isPrintedAs(printed)) {
            add(Trait.Kind.VARIANT_LABEL, hit.labelField().text(), hit.cells(), hit.labelField());
        }
    }

    /** Where lines keep empty fields, the figures of rows that stand alike in the form start in the same one. */
    private void shifted(List<RowHit> ofTable) {
        List<RowHit> kept = ofTable.stream()
                .filter(hit -> !hit.line().flattened() && hit.cells().size() > 1)
                .toList();
        if (kept.stream().noneMatch(TableTraits::isPadded)) {
            return;
        }
        for (boolean grouped : new boolean[] {false, true}) {
            shiftedAmong(kept.stream()
                    .filter(hit -> hit.label().row().group().isEmpty() != grouped)
                    .toList());
        }
    }

    /** Whether an empty field stands before the label, in place of the heading of a group. */
    private static boolean isPadded(RowHit hit) {
        return hit.position() > 0 && hit.line().fields().getFirst().isEmpty();
    }

    private void shiftedAmong(List<RowHit> rows) {
        Map<Integer, Integer> starts = new HashMap<>();
        rows.forEach(hit -> starts.merge(start(hit), 1, Integer::sum));
        if (rows.size() < ROWS_TO_COMPARE) {
            return;
        }
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
        return hit.after().stream()
                .filter(CellReader::isFigureLike)
                .findFirst()
                .orElseThrow()
                .column();
    }

    /** Lines between the rows of a table that hold as many figures as these, under a label of nobody's. */
    private void extraRows(List<RowHit> ofTable, Set<Integer> tableLines) {
        BitSet known = new BitSet();
        tableLines.forEach(known::set);
        hits.forEach(hit -> known.set(hit.index()));
        int columns = ofTable.getLast().cells().size();
        if (columns < 2) {
            return;
        }
        int from = ofTable.stream()
                .filter(hit -> hit.cells().size() == columns)
                .findFirst()
                .orElseThrow()
                .index();
        for (int index = from; index < ofTable.getLast().index(); index++) {
            Line line = document.lines().get(index);
            if (!known.get(index) && !line.flattened()) {
                extraRow(line, columns);
            }
        }
    }

    private void extraRow(Line line, int columns) {
        long figures = line.fields().stream()
                .filter(field -> !field.carried() && !field.isEmpty() && CellReader.isFigureLike(field))
                .count();
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
