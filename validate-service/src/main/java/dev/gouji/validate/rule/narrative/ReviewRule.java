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

/** NAR-007: the prose counts other reviews than the table. */
public final class ReviewRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-007",
            "review",
            new Bilingual("正文行政复议数与表四不符", "Review count in prose vs table"),
            new Bilingual(
                    "正文所称因政府信息公开被申请行政复议的件数应等于表四行政复议总计；称没有的，表中应为0。旧版统计表比较行政复议数。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "The number of administrative reviews equals the total of table 4; if the prose says none, it is 0. Older forms: the indicator review. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "正文所指为本机关作为复议机关审理的案件或备案案件。", "Cases that the organ decided as review organ, or filed cases."));

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
        return ProseCheck.of(file.report(), Metric.REVIEW);
    }
}
