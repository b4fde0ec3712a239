package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.Set;

/** NAR-008: the prose counts other lawsuits than the table. */
public final class LitigationRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-008",
            "litigation",
            new Bilingual("正文行政诉讼数与表四不符", "Litigation count in prose vs table"),
            new Bilingual(
                    "正文所称因政府信息公开被提起行政诉讼的件数应等于表四未经复议直接起诉与复议后起诉总计之和；分别说明的分别比较；只写复议、诉讼合计的，与表四三组总计之和比较。旧版统计表比较行政诉讼数。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "The number of lawsuits equals the totals of both groups of table 4 together; either group by itself where the prose names it; reviews and lawsuits in one number equal all three groups together. Older forms: the indicator litigation. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual("正文把二审、再审案件计入。", "Cases of second instance counted in the prose."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        return ProseCheck.of(
                file.report(),
                Metric.LITIGATION,
                Metric.LITIGATION_DIRECT,
                Metric.LITIGATION_AFTER_REVIEW,
                Metric.CASES);
    }
}
