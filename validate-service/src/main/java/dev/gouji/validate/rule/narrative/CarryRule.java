package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** NAR-004: the prose carries other numbers in or out than the table. */
public final class CarryRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-004",
            "carry",
            new Bilingual("正文结转数与表三不符", "Carried-in/out in prose vs table"),
            new Bilingual(
                    "正文所称上年结转数、结转下年数应等于表三同名行总计。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "What the prose says was carried in or out equals the total of that row. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "“顺延”等措辞所指不同；结转的不是政府信息公开申请。", "Words such as 顺延; carry-over of something other than requests."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        return ProseCheck.of(file.report(), Metric.CARRIED_IN, Metric.CARRIED_OUT);
    }
}
