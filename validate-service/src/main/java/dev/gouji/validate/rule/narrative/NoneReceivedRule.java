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

/** NAR-002: the prose says that nobody asked and the table has requests, or the reverse. */
public final class NoneReceivedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-002",
            "none-received",
            new Bilingual("正文称未收到申请而表三非零，或相反", "No-request claim vs table"),
            new Bilingual(
                    "正文称未收到申请的，表三“本年新收”应为0；正文称收到申请的，表中不应全为0。只说某一渠道（未收到当面申请）的不比较；表格空白按0计。",
                    "If the prose says none was received, the table has none; if it says some were, the table has some. What is said of one channel alone is not compared; blanks count as 0."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual("只就一种渠道或一个下属单位而言。", "Said of one channel or one subordinate body only."));

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
                Metric.RECEIVED,
                disagreement -> disagreement.claimsNone() || disagreement.tableHasNone());
    }
}
