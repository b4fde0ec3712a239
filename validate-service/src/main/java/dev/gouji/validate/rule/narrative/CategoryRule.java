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

/** NAR-005: the prose counts other outcomes than the table. */
public final class CategoryRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-005",
            "category",
            new Bilingual("正文分类办理数与表三不符", "Outcome counts in prose vs table"),
            new Bilingual(
                    "正文所称予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数应等于表三相应各行总计之和；“予以公开”可含部分公开，“其他处理”可含不予处理。2014年统计表比较同名指标。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "Numbers granted, partly granted, denied, unable, not processed and otherwise handled equal the totals of their rows; granted may hold those partly granted, other handling those not processed. On the 2014 form: the indicators of that name. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "“予以公开”含部分公开以外的情形；一件申请计入多种结果。",
                    "Granted used for more than granted and partly granted; one request counted under several outcomes."));

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
                Metric.GRANTED,
                Metric.PARTIAL,
                Metric.DENIED,
                Metric.UNABLE,
                Metric.NOT_PROCESSED,
                Metric.OTHER_HANDLING);
    }
}
