package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G14-008: the channels together reach what was disclosed. */
final class ChannelsReachTotalRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-008",
            "channel-ge",
            new Bilingual("各渠道公开数之和不小于主动公开数", "Channel sum not below the de-duplicated total"),
            new Bilingual(
                    "政府公报、网站、微博、微信和其他方式公开数之和，不小于主动公开政府信息数（不同渠道公开同一信息只计1条）。一方全部空白的无法判断，其余空白按0计。",
                    "Gazette, website, weibo, wechat and other channels together are not fewer than the items disclosed, as the same item on two channels counts once. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对各渠道公开数。", "Check the figures of the channels."),
            new Bilingual("无。", "None known."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
