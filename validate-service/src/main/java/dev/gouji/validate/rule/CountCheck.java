package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the counts of a table are whole numbers from zero on. */
public final class CountCheck {
    private CountCheck() {}

    /** One violation naming all cells of the table that are no counts; not assessable without a single figure. */
    public static Outcome of(CaseFile file, String tableId) {
        Report report = file.report();
        List<CellId> wrong = notCounts(file, tableId);
        if (wrong.isEmpty()) {
            List<CellId> counts = FormCells.of(report.form()).counts(tableId);
            return Outcome.of(List.of(), Figures.isAnyPrinted(report, counts));
        }
        Bilingual where = FormWords.of(report.form()).cells(wrong);
        Bilingual table = FormWords.table(tableId);
        Bilingual message = new Bilingual(
                "%s有 %d 格不是非负整数：%s。".formatted(table.zh(), wrong.size(), where.zh()),
                "In %s %d figures are not whole numbers from 0 on: %s."
                        .formatted(table.en(), wrong.size(), where.en()));
        return Outcome.of(List.of(Violation.of(wrong, printed(report, wrong), message)));
    }

    /** What is no count is among what is printed in an unusual way. */
    private static List<CellId> notCounts(CaseFile file, String tableId) {
        Form form = Form.of(file.report().form());
        List<CellId> wrong = new ArrayList<>();
        for (CellId id : file.unusualCells()) {
            if (file.report().cell(id) instanceof Cell.Number number
                    && !Figures.isCount(number.value())
                    && form.has(id)
                    && form.quantity(id) == Quantity.COUNT
                    && id.table().equals(tableId)) {
                wrong.add(id);
            }
        }
        return wrong;
    }

    private static Map<String, String> printed(Report report, List<CellId> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        cells.forEach(cell -> report.figure(cell).ifPresent(figure -> values.put(cell.path(), Figures.text(figure))));
        return values;
    }
}
