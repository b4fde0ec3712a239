package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.List;
import java.util.Set;

/** G08-003: refusals are those of the six grounds. */
final class OlderRefusalsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G08-003",
            "refusals",
            new Bilingual("不予公开总数=六个理由之和", "Refusals total"),
            new Bilingual(
                    "不予公开答复总数＝六个理由之和。较早的表把22至25项也计入，按该口径相符的也算通过。一方全部空白的无法判断，其余空白按0计。",
                    "Refusals = the sum of the six grounds. Older tables count 22 to 25 among them: agreement on that reading passes too. Not assessable where one side is blank throughout; other blanks count as 0."),
            "上海市政府信息公开统计表各项代码的合计关系",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("把22至25项列在否决公开下的旧表。", "Older forms that nest 22 to 25 under the refusals."));

    private static final List<Identity> NESTED = Indicators.withNested(
            TEXT.id(), "c27", "c22 c23 c24 c25 c28 c29 c30 c31 c32 c33", "c22 c23 c24 c25 c26 c28 c29 c30 c31 c32 c33");

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
        return Indicators.checkNested(file, TEXT.id(), NESTED);
    }
}
