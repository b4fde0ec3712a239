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

/** NAR-001: the prose counts other requests received than the table. */
public final class ReceivedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-001",
            "received",
            new Bilingual("正文收到申请数与表三不符", "Received in prose vs table"),
            new Bilingual(
                    "正文所称收到的申请数应等于表三“本年新收”总计，或新收与上年结转之和；旧版统计表比较“收到申请数”。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。一方为0的归 NAR-002。",
                    "The number of requests received equals that of the table, or what was received and carried in together; older forms: the indicator received. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead. Where one of the two is 0, NAR-002 speaks."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "正文为全辖区口径；“受理”与“收到”不同；只统计部分渠道或时段。",
                    "Figures of the whole region; accepted against received; one channel or part of the year."));

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
                disagreement -> !disagreement.claimsNone() && !disagreement.tableHasNone());
    }
}
