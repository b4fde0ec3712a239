package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** NAR-011: the prose counts other regulations than the table. */
public final class RegulationRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-011",
            "regulation",
            new Bilingual("正文规章数与表二不符", "Regulations in prose vs table"),
            new Bilingual(
                    "正文所称制发、废止、现行有效规章件数应等于表二同名格；2019年版只比较制发。只说“公开”多少件的不比较。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "Regulations issued, repealed and in force equal their cells of table 2; on the 2019 form only those issued. Regulations “disclosed” are not compared. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual("正文把修改的规章计入制发。", "Amended regulations counted as issued."));

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
        return ProseCheck.of(
                file.report(), Metric.REGULATION_ISSUED, Metric.REGULATION_REPEALED, Metric.REGULATION_EFFECTIVE);
    }
}
