package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** T3-003: what came in is what was handled and what is left over: the balance that the form prints in its corner. */
public final class BalanceRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-003",
            "balance",
            new Bilingual("第一项加第二项应等于第三项加第四项", "Balance printed in the form"),
            new Bilingual(
                    "表三每一列：本年新收＋上年结转＝（七）总计＋结转下年度继续办理。这是表内注明的勾稽关系。",
                    "In every column of table 3: new received + carried in = results total + carried out. The form itself prints this."),
            "表三表头注：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
            new Bilingual(
                    "核对新收、上年结转、办结和结转数，更正有误的一格。",
                    "Check the figures received, carried in, handled and carried out, and correct the wrong one."),
            new Bilingual("整列空白；第三项误取其他合计数。", "A column of blanks; another total taken for the third item."));

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
