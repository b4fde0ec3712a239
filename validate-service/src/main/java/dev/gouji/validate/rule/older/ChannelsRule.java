package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G14-001: requests received are those of the four channels. */
final class ChannelsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-001",
            "channels",
            new Bilingual("收到申请数应等于各渠道之和", "Received = sum of channels"),
            new Bilingual(
                    "收到申请数＝当面＋传真＋网络＋信函。地方表自行增加其他申请方式的不作判断。一方全部空白的无法判断，其余空白按0计。",
                    "Received = in person + fax + online + letter. Not judged where the local table adds channels. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("地方表另有其他渠道。", "Local forms with other channels."));

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
        return Indicators.hasAdded(file.report(), "申请") ? Outcome.NOT_ASSESSABLE : Indicators.check(file, TEXT.id());
    }
}
