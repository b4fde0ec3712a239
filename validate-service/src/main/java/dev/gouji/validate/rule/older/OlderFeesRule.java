package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G08-004: fees are those for what was disclosed and what was requested, kind by kind. */
final class OlderFeesRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G08-004",
            "fees",
            new Bilingual("收取费用总数=主动+依申请", "Fees total"),
            new Bilingual(
                    "收取费用总数＝主动公开信息收费＋依申请提供信息收费；两者又各等于其分项之和。一方全部空白的无法判断，其余空白按0计。",
                    "Fees = those for items disclosed + those for requests; each of the two is the sum of its kinds. Not assessable where one side is blank throughout; other blanks count as 0."),
            "上海市政府信息公开统计表各项代码的合计关系",
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
        return Set.of(FormGeneration.G2008L);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Indicators.check(file, TEXT.id());
    }
}
