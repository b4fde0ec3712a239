package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import java.util.List;

/** STR-015: a table has rows that the form has not. */
final class ExtraRowRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-015",
            "row-extra",
            new Bilingual("统计表增行", "Extra row"),
            new Bilingual(
                    "表中有统一格式没有的行。分项小计和湖北2020年的“其他主动公开文件”不计。每份报告一条，列出各行。",
                    "A table holds rows that the form does not have. Subtotals, and the row 其他主动公开文件 of Hubei in 2020, are let pass. One finding for the report, naming the rows."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual(
                    "删去自行增加的行，数据并入规定的行。", "Delete rows of your own making; their figures belong into the form's rows."),
            new Bilingual("小计行；地方统一增加的行。", "Subtotals; rows that a province adds for all its organs."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        List<Trait> rows = file.report().appearance().traits(Trait.Kind.EXTRA_ROW).stream()
                .filter(row -> !row.printed().contains("小计") && !row.printed().contains("其他主动公开文件"))
                .toList();
        return TraitNotes.outcome(
                file.report(),
                rows,
                new Bilingual("统计表多出 %d 行：%s。", "The tables hold %d rows that the form does not have: %s."));
    }
}
