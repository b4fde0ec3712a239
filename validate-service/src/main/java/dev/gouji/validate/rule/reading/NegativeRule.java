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

/** PRS-008: what is counted does not fall below zero. */
public final class NegativeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-008",
            "negative",
            new Bilingual("出现负数", "Negative number"),
            new Bilingual(
                    "除2019年版的“本年增/减”外，各格不得为负数。每格一条。",
                    "No figure is negative, except the change of items in the 2019 form. One finding a cell."),
            "计量单位：件、万元",
            new Bilingual("改填非负数。", "Put a figure from 0 on."),
            new Bilingual("占位符“-”与数字粘连。", "A placeholder dash glued to a digit."));

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
        List<CellId> wrong = PrintedCells.of(
                file,
                cell -> cell instanceof Cell.Number number && number.value().signum() < 0);
        return Outcome.of(wrong.stream()
                .filter(cell ->
                        form.cells().contains(cell) && !form.quantity(cell).maySink())
                .map(cell -> violation(report, cell))
                .toList());
    }

    private static Violation violation(Report report, CellId cell) {
        String figure = report.figure(cell).map(Figures::text).orElseThrow();
        Bilingual where = FormWords.of(report.form()).cell(cell);
        Bilingual message = new Bilingual(
                "%s为 %s，不得为负数。".formatted(where.zh(), figure),
                "%s reads %s: it must not be negative.".formatted(where.en(), figure));
        return Violation.of(List.of(cell), Map.of("found", figure), message);
    }
}
