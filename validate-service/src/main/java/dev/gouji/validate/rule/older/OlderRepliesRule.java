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

/** G08-002: replies are those of all kinds. */
final class OlderRepliesRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G08-002",
            "replies",
            new Bilingual("答复总数=同意+部分+四类+重复+不予公开", "Replies total"),
            new Bilingual(
                    "对申请的答复总数＝同意＋部分同意＋四类＋重复申请＋不予公开总数。较早的表把22至25项计入否决公开，按该口径相符的也算通过。一方全部空白的无法判断，其余空白按0计。",
                    "Replies = agreed + agreed in part + four kinds + duplicates + refusals. Older tables count 22 to 25 among the refusals: agreement on that reading passes too. Not assessable where one side is blank throughout; other blanks count as 0."),
            "上海市政府信息公开统计表各项代码的合计关系",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("把22至25项列在否决公开下的旧表。", "Older forms that nest 22 to 25 under the refusals."));

    private static final List<Identity> NESTED =
            Indicators.withNested(TEXT.id(), "c19", "c20 c21 c27", "c20 c21 c26 c27");

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
