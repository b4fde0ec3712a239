package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;

/** STR-017: a label is in other words. */
final class RowLabelVariantRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-017",
            "row-label-variant",
            new Bilingual("行列名称不规范", "Row or column label not canonical"),
            new Bilingual(
                    "行名或列名与统一格式用语不同，按近似用语辨认。空格、括号全半角、编号写法不计。每份报告一条。",
                    "Labels of rows or columns are not in the form's words and were recognised by a list of variants. Spaces, the width of brackets and the style of numbers do not matter. One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("改用统一格式的行名、列名。", "Use the form's labels."),
            new Bilingual("换行、简写造成的差异。", "Differences from line breaks and short forms."));

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
                file.report().appearance().traits(Trait.Kind.VARIANT_LABEL).stream()
                        .filter(label -> !FeeUnitMissingRule.isFeeHeader(label))
                        .toList(),
                new Bilingual("有 %d 处行名或列名与统一格式不同：%s。", "%d labels differ from the form's: %s."));
    }
}
