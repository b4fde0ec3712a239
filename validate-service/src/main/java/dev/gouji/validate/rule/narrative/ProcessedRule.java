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

/** NAR-003: the prose counts other requests closed than the table. */
public final class ProcessedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-003",
            "processed",
            new Bilingual("正文办结答复数与表三不符", "Answered or closed in prose vs table"),
            new Bilingual(
                    "正文所称办结、答复数应等于表三（七）总计，也可不含（六）其他处理（如申请人撤回）或不含上年结转件；“办理”一词还可指新收或新收加结转。旧版统计表比较办结数或答复数。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "The number closed or answered equals the results total; it may leave out other handling (withdrawn requests) or those carried in; “handled” (办理) may also mean what was received or available. Older forms: closed or replies. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "撤回的申请未计入答复；分次答复重复计数。",
                    "Withdrawn requests left out of the answers; one request answered several times."));

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
        return ProseCheck.of(file.report(), Metric.CLOSED, Metric.HANDLED);
    }
}
