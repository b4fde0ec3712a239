package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G14-007: normative documents disclosed are part of what was disclosed. */
final class NormativePartRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-007",
            "normative-le",
            new Bilingual("主动公开规范性文件数不大于主动公开信息数", "Normative part not above the whole"),
            new Bilingual(
                    "主动公开政府信息数不小于其中的规范性文件数。一方全部空白的无法判断，其余空白按0计。",
                    "Items disclosed are not fewer than the normative documents among them. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("无。", "None known."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2014);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Indicators.check(file, TEXT.id());
    }
}
