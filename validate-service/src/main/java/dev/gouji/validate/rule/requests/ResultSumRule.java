package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** T3-002: （七）总计 is the sum of the outcomes above it. */
public final class ResultSumRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-002",
            "result-sum",
            new Bilingual("（七）总计应等于办理结果各项之和", "Results total"),
            new Bilingual(
                    "表三每一列的（七）总计应等于该列（一）至（六）各项办理结果之和（2021年版21项，2019年版19项）。",
                    "In every column of table 3 the results total equals the sum of all outcomes above it (21 in the 2021 form, 19 in that of 2019)."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表三版式",
            new Bilingual("核对该列各项办理结果，更正有误的一格。", "Check the outcomes of the column and correct the wrong figure."),
            new Bilingual(
                    "一件申请计入多种结果（区分处理的只应计部分公开）；自行增加的小计行。",
                    "One request counted under several outcomes (a split reply counts only as partial disclosure); subtotal rows that the organ added."));

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
        return IdentitySentence.outcome(file, Runs.DOWN_A_COLUMN, TEXT.id());
    }
}
