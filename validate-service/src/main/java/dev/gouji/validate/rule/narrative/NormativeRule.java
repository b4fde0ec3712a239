package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** NAR-010: the prose counts other normative documents than the table. */
public final class NormativeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-010",
            "normative",
            new Bilingual("正文规范性文件数与表二不符", "Normative documents in prose vs table"),
            new Bilingual(
                    "正文所称制发、废止、现行有效行政规范性文件件数应等于表二同名格；2019年版只比较制发（新制作或新公开）。只说“公开”多少件的不比较。只比较本机关全年的数；约数按其可能的范围比较；表格空白按0计，整张表没有数字的不作判断；另有一处与表格相符的，归 NAR-017。",
                    "Normative documents issued, repealed and in force equal their cells of table 2; on the 2019 form only those issued (newly made or newly disclosed). Documents “disclosed” are not compared. Only the organ's own figures of the whole year are compared, approximate ones by their range, blanks as 0 but a table without figures not at all; where another sentence agrees with the table, NAR-017 speaks instead."),
            "《政府信息公开工作年度报告格式》：正文与表格应当一致",
            new Bilingual("核对正文与表格，更正有误的一处。", "Compare prose and table and correct the one that is wrong."),
            new Bilingual("正文统计的是各类政策文件；含修改的文件。", "Policy documents of all kinds; amended ones counted."));

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
                file.report(), Metric.NORMATIVE_ISSUED, Metric.NORMATIVE_REPEALED, Metric.NORMATIVE_EFFECTIVE);
    }
}
