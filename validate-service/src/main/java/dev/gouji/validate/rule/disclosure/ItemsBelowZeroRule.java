package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** T2-103: no list of items shrinks below nothing. */
public final class ItemsBelowZeroRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-103",
            "items-negative",
            new Bilingual("项目数量为负", "Items after change negative"),
            new Bilingual(
                    "上一年项目数量＋本年增/减应不小于0。",
                    "The items of the year before plus the change of this year are not negative."),
            "算术关系",
            new Bilingual("核对上一年项目数量和本年增/减的正负号。", "Check the items of the year before and the sign of the change."),
            new Bilingual("增减数未写正负号。", "A change written without its sign."));

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
        return Set.of(FormGeneration.G2019);
    }

    @Override
    public Outcome check(CaseFile file) {
        return IdentitySentence.outcome(file, Runs.ALONG_A_ROW, TEXT.id());
    }
}
