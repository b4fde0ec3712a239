package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** NAR-012: the prose counts other licences, penalties, coercive measures or fees than the table. */
public final class EnforcementRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-012",
            "enforcement",
            new Bilingual("正文许可处罚强制收费数与表二不符", "Licensing, penalty, coercion, fee in prose vs table"),
            new Bilingual(
                    "正文所称行政许可、行政处罚、行政强制处理决定数和行政事业性收费金额（万元）应等于表二；金额允许一方四舍五入。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "Decisions on licences, penalties and coercive measures and the amount of fees (万元) equal table 2; either amount may be rounded. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "正文是公示的条数而不是决定数；只是部分业务。", "Items published and not decisions made; part of the business only."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        return ProseCheck.of(file.report(), Metric.LICENSING, Metric.PENALTY, Metric.COERCION, Metric.FEE_AMOUNT);
    }
}
