package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** NAR-006: the prose counts other applicants than the table. */
public final class ApplicantRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-006",
            "applicant",
            new Bilingual("正文申请人类别数与表三不符", "Applicant counts in prose vs table"),
            new Bilingual(
                    "正文所称自然人、法人或其他组织的申请数应等于表三“本年新收”相应列，或加上年结转，或为办理结果总计的相应列。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "Requests by natural persons and by organisations equal those columns of the row received, of received and carried in, or of the results total. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual(
                    "正文把结转件或重新归类的申请人计入。", "Requests carried in, or applicants classed anew, counted in the prose."));

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
        return ProseCheck.of(file.report(), Metric.NATURAL_PERSON, Metric.LEGAL_PERSON);
    }
}
