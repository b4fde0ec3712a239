package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the counts of a table are whole numbers from zero on. */
public final class CountCheck {
    private CountCheck() {}

    /** One violation naming all cells of the table that are no counts; not assessable without a single figure. */
    public static Outcome of(Report report, String tableId) {
        Form form = Form.of(report.form());
        List<CellId> counts = FormCells.of(report.form()).table(tableId).stream()
                .filter(cell -> form.quantity(cell) == Quantity.COUNT)
                .toList();
        List<CellId> wrong = Figures.notCounts(report, counts);
        if (wrong.isEmpty()) {
            boolean anyFigure =
                    counts.stream().anyMatch(cell -> report.figure(cell).isPresent());
            return Outcome.of(List.of(), anyFigure);
        }
        Bilingual where = FormWords.of(report.form()).cells(wrong);
        Bilingual table = FormWords.table(tableId);
        Bilingual message = new Bilingual(
                "%s有 %d 格不是非负整数：%s。".formatted(table.zh(), wrong.size(), where.zh()),
                "In %s %d figures are not whole numbers from 0 on: %s."
                        .formatted(table.en(), wrong.size(), where.en()));
        return Outcome.of(List.of(Violation.of(wrong, printed(report, wrong), message)));
    }

    private static Map<String, String> printed(Report report, List<CellId> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        cells.forEach(cell -> report.figure(cell).ifPresent(figure -> values.put(cell.path(), Figures.text(figure))));
        return values;
    }
}
