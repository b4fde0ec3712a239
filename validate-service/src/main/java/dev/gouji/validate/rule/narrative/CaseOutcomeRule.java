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

/** NAR-009: the prose counts other outcomes of reviews and lawsuits than the table. */
public final class CaseOutcomeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-009",
            "case-outcome",
            new Bilingual("正文复议诉讼结果数与表四不符", "Case outcomes in prose vs table"),
            new Bilingual(
                    "正文所称维持、纠正、其他结果、未审结的件数应等于表四相应格；诉讼为两组之和，或其中一组。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "Numbers upheld, corrected, other and pending equal their cells of table 4; for lawsuits both groups together or one of them. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual("结果按审级分别统计。", "Outcomes counted by instance."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        return ProseCheck.of(
                file.report(),
                Metric.REVIEW_UPHELD,
                Metric.REVIEW_CORRECTED,
                Metric.REVIEW_OTHER,
                Metric.REVIEW_PENDING,
                Metric.LITIGATION_UPHELD,
                Metric.LITIGATION_CORRECTED,
                Metric.LITIGATION_OTHER,
                Metric.LITIGATION_PENDING);
    }
}
