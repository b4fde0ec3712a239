package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** T3-001: the total of a row is the sum of the six kinds of applicant. */
public final class RowSumRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-001",
            "row-sum",
            new Bilingual("各行总计应等于六类申请人之和", "Row total"),
            new Bilingual(
                    "表三每一行的总计应等于自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六列之和。有空白时先按空白、再按0各算一次；总计空白而申请人列非零的，不作判断（见 T3-010）。",
                    "In every row of table 3 the total equals the sum of the six kinds of applicant. Blanks are taken as 0 only when they alone stand in the way; a blank total beside applicants that are not zero is not judged (T3-010)."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表三版式",
            new Bilingual(
                    "核对该行各申请人数字与总计，更正有误的一格。",
                    "Compare the row with the register of requests and correct the wrong figure."),
            new Bilingual("总计格空白；表格错行。", "Blank total cells; a shifted row."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        return IdentitySentence.outcome(file, Runs.ALONG_A_ROW, TEXT.id());
    }
}
