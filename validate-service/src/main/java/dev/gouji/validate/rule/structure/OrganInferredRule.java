package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-003: the title does not name the organ, only the text does. */
final class OrganInferredRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-003",
            "organ-inferred",
            new Bilingual("机关名称仅见于正文或页脚", "Organ only inferred from body or footer"),
            new Bilingual(
                    "机关名称只能从正文推知，标题中没有。每份报告一条。引言中写明机关的不算。",
                    "The organ is named in the body only, not in the title. A preface that names it will do. One finding for the report."),
            "标题格式：机关名称＋年度＋政府信息公开工作年度报告",
            new Bilingual("在标题中写明机关全称。", "Name the organ in the title, in full."),
            new Bilingual(
                    "页脚的主办单位不是编制机关，不作依据。", "A site sponsor in the footer is not the organ and is not taken for it."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Organ organ = file.report().organ();
        if (organ.foundIn() != Organ.FoundIn.BODY) {
            return Outcome.PASSED;
        }
        Bilingual message = new Bilingual(
                "机关名称“%s”只见于正文，标题未写明。".formatted(organ.name()),
                "The organ, %s, is named in the body only, not in the title.".formatted(organ.name()));
        return Outcome.of(List.of(Violation.of(Map.of("organ", organ.name()), message)));
    }
}
