package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.List;

/** PRS-005: a unit stands in the cell. */
final class UnitInCellRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-005",
            "unit-in-cell",
            new Bilingual("单元格内带单位", "Unit inside the cell"),
            new Bilingual(
                    "数据格内带有单位（元、万元、件、项、个等）。每份报告一条，列出各格；收费金额按所带单位换算为万元，其余不换算。",
                    "Cells print a unit beside the figure. One finding for the report, naming the cells. Fees are converted to 10,000 yuan by the unit beside them, nothing else is."),
            "数据质量",
            new Bilingual(
                    "删去单位，只填数字，并核对与表头单位是否一致。",
                    "Print the figure alone, and see whether it is in the unit of the header."),
            new Bilingual("采购金额写作“79000.1元”一类。", "Amounts of procurement printed with 元."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<CellId> cells = PrintedCells.of(file, cell -> cell instanceof Cell.Number number && number.unit() != null);
        return PrintedCells.outcome(
                report, cells, new Bilingual("有 %d 格带单位：%s（%s）。", "%d cells print a unit: %s (%s)."));
    }
}
