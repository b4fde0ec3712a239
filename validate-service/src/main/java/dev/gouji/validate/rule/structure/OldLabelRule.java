package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import java.util.EnumSet;
import java.util.Set;

/** STR-019: a label is that of the older form. */
final class OldLabelRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-019",
            "old-label",
            new Bilingual("沿用旧版表项名称", "Label of the other generation"),
            new Bilingual(
                    "2021年版的表用了旧版表项名称，如“规范性文件”“本年新制作数量”。每份报告一条。",
                    "A table of the 2021 form carries labels of the older one, such as 规范性文件. One finding for the report."),
            "国办公开办函〔2021〕30号",
            new Bilingual("改用2021年版的名称。", "Use the labels of the 2021 form."),
            new Bilingual("网站把名称缩短了。", "The site shortened the label."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        return TraitNotes.outcome(
                file.report(),
                Trait.Kind.OLD_LABEL,
                new Bilingual("有 %d 处沿用旧版名称：%s。", "%d labels are those of the older form: %s."));
    }
}
