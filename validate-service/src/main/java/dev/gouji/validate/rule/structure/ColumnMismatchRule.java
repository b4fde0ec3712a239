package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;

/** STR-016: a table has other columns than the form. */
final class ColumnMismatchRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-016",
            "column-mismatch",
            new Bilingual("统计表列数不符", "Columns missing or added"),
            new Bilingual(
                    "表的数据列数与统一格式不符；合并单元格留下的空列不计。每份报告一条。",
                    "A table has more or fewer columns of figures than the form; empty columns left by merged cells do not count. One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("按统一格式恢复各列。", "Restore the columns of the form."),
            new Bilingual("合并单元格产生的空列。", "Empty grid columns from merged cells."));

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
        return TraitNotes.outcome(
                file.report(),
                Trait.Kind.OTHER_COLUMNS,
                new Bilingual("有 %d 处表列数与统一格式不符：%s。", "In %d places a table has other columns than the form: %s."));
    }
}
