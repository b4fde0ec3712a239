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

/** T2-001: the documents in force cannot be fewer than the year added. */
public final class OpeningBalanceRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-001",
            "opening-negative",
            new Bilingual("现行有效件数小于本年净增", "Implied opening balance negative"),
            new Bilingual(
                    "规章、行政规范性文件：现行有效件数＋本年废止件数应不小于本年制发件数，否则推算的年初件数为负。",
                    "For regulations and normative documents: effective + repealed is at least issued; otherwise the year would have opened with less than none."),
            "算术关系：年初件数＝现行有效－本年制发＋本年废止",
            new Bilingual("核对制发、废止、现行有效件数。", "Check the numbers issued, repealed and in force."),
            new Bilingual(
                    "已制发但尚未施行的文件；联合发文只由牵头机关计数。",
                    "Documents issued but not yet in force; joint documents counted by the lead organ only."));

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
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        return IdentitySentence.outcome(file, Runs.ALONG_A_ROW, TEXT.id());
    }
}
