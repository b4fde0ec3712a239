package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormCells;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A subtotal in a row of the organ's own, {@code t3.x.不予公开小计.total}, against the rows that it adds up. */
record AddedSubtotal(Report report, CellId cell, Sum printed, Sum rows) {
    private static final String ADDED = "t3.x.";
    private static final Map<String, String> GROUPS =
            Map.of("不予公开", "denied", "无法提供", "unable", "不予处理", "not_processed", "其他处理", "other");

    /** Nothing when the cell is no such subtotal. */
    static Optional<AddedSubtotal> of(Report report, CellId cell) {
        if (!cell.path().startsWith(ADDED)) {
            return Optional.empty();
        }
        return group(cell.row())
                .map(group -> rows(report, group, cell.column()))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> new AddedSubtotal(report, cell, Sum.of(report, List.of(cell)), Sum.of(report, rows)));
    }

    /** The group of rows that a label adds up, if it is one. */
    static Optional<String> group(String label) {
        if (!label.contains("小计") && !label.contains("合计")) {
            return Optional.empty();
        }
        List<String> groups = GROUPS.entrySet().stream()
                .filter(group -> label.contains(group.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
    }

    /** Whether the figures of the row of that label were read. */
    static boolean isRead(Report report, String label) {
        return report.cells().keySet().stream()
                .anyMatch(cell -> cell.path().startsWith(ADDED) && cell.row().endsWith(label));
    }

    private static List<CellId> rows(Report report, String group, String column) {
        return FormCells.of(report.form()).table("t3").stream()
                .filter(cell ->
                        cell.row().startsWith(group + ".") && cell.column().equals(column))
                .toList();
    }

    boolean isKnown() {
        return printed.isKnown() && rows.isKnown();
    }

    boolean fails() {
        return isKnown() && printed.value().compareTo(rows.value()) != 0;
    }

    Violation violation() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", rows.text());
        values.put("found", printed.text());
        values.put(
                "difference",
                Figures.text(printed.value().subtract(rows.value()).abs()));
        String label = cell.row().substring("x.".length());
        return Violation.of(
                List.of(cell),
                values,
                new Bilingual(
                        "自增行“%s”为 %s，而该组各行之和为 %s。".formatted(label, printed.text(), rows.text()),
                        "The added row “%s” prints %s, but the rows of its group add up to %s."
                                .formatted(label, printed.text(), rows.text())));
    }
}
