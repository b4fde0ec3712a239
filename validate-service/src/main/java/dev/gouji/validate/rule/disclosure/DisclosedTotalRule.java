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

/** T2-101: all that is disclosed includes what was disclosed this year. */
public final class DisclosedTotalRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-101",
            "total-lt-new",
            new Bilingual("对外公开总数量小于本年新公开数量", "Total disclosed below newly disclosed"),
            new Bilingual(
                    "规章、规范性文件：对外公开总数量应不小于本年新公开数量。",
                    "For regulations and normative documents: the total disclosed is at least what was newly disclosed."),
            "算术关系",
            new Bilingual(
                    "核对两项数量；总数量包括历年公开且仍在公开的文件。", "Check both; the total includes the documents of earlier years."),
            new Bilingual("把总数量理解为当年数量。", "The total read as that of the current year only."));

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
