package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;

/** T4-001: the total of a group is the sum of its four outcomes. */
public final class CaseSumRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-001",
            "sum",
            new Bilingual("复议诉讼各组总计应等于四项之和", "Group totals"),
            new Bilingual(
                    "表四行政复议、未经复议直接起诉、复议后起诉三组，各组总计应等于结果维持、结果纠正、其他结果、尚未审结之和。",
                    "In each of the three groups of table 4 the total equals upheld + corrected + other + pending."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表四版式",
            new Bilingual(
                    "核对该组四项与总计，更正有误的一格。",
                    "Check the four outcomes and the total of the group and correct the wrong figure."),
            new Bilingual("以空白代替0。", "Blanks for zeros."));

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
