package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;

/** PRS-007: what is counted comes in whole numbers. */
public final class DecimalCountRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-007",
            "decimal-count",
            new Bilingual("件数出现小数", "Decimal in a count cell"),
            new Bilingual(
                    "以件、项计数的格出现小数。1.0视为整数；金额格可有小数。每格一条。",
                    "A cell that counts has decimals. 1.0 is a whole number; amounts may have decimals. One finding a cell."),
            "计量单位：件",
            new Bilingual("改填整数。", "Put a whole number."),
            new Bilingual("电子表格导出的1.0。", "1.0 from a spreadsheet is a whole number."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Form form = Form.of(report.form());
        List<CellId> wrong =
                PrintedCells.of(file, cell -> cell instanceof Cell.Number number && !Figures.isWhole(number.value()));
        return Outcome.of(wrong.stream()
                .filter(cell ->
                        form.cells().contains(cell) && !form.quantity(cell).mayBeFractional())
                .map(cell -> violation(report, cell))
                .toList());
    }

    private static Violation violation(Report report, CellId cell) {
        String figure = report.figure(cell).map(Figures::text).orElseThrow();
        Bilingual where = FormWords.of(report.form()).cell(cell);
        Bilingual message = new Bilingual(
                "%s为 %s，应为整数。".formatted(where.zh(), figure),
                "%s reads %s: expected a whole number.".formatted(where.en(), figure));
        return Violation.of(List.of(cell), Map.of("found", figure), message);
    }
}
