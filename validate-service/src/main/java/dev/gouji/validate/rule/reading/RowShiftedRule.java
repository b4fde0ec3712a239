package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;

/** PRS-004: the figures of a row stand in other columns. */
final class RowShiftedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-004",
            "row-shifted",
            new Bilingual("行数据错列", "Row shifted against the header"),
            new Bilingual(
                    "某行的数值与相邻各行不在同一列，已按行名对齐读取。每份报告一条，列出各行。",
                    "The figures of a row stand in other columns than those of its neighbours; they were read by the label. One finding for the report, naming the rows."),
            "数据质量",
            new Bilingual("对齐各行，删去多余的空单元格。", "Align the rows; delete cells that are too many."),
            new Bilingual("Markdown 或粘贴的表格。", "Markdown or pasted tables."));

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
        return TraitNotes.outcome(
                file.report(),
                Trait.Kind.SHIFTED_ROW,
                new Bilingual("有 %d 行数据错列：%s。", "%d rows are shifted against the header: %s."));
    }
}
