package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G08-001: requests are those of the six forms. */
final class OlderChannelsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G08-001",
            "channels",
            new Bilingual("申请总次数=六种形式之和", "Requests = six channels"),
            new Bilingual(
                    "申请总次数＝六种形式申请数之和。地方表自行增加其他申请方式的不作判断。一方全部空白的无法判断，其余空白按0计。",
                    "Requests = the sum of the six forms of request. Not judged where the local table adds some. Not assessable where one side is blank throughout; other blanks count as 0."),
            "上海市政府信息公开统计表各项代码的合计关系",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("各地表式代码不同。", "Codes differ by city."));

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
        return Indicators.hasAdded(file.report(), "申请") ? Outcome.NOT_ASSESSABLE : Indicators.check(file, TEXT.id());
    }
}
