package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.form.Identity.Relation;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Weighing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** G14-012: as many replies as requests closed. */
final class RepliesAreClosedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-012",
            "replies-closed",
            new Bilingual("答复数与办结数应一致", "Replies equal closed"),
            new Bilingual(
                    "申请答复数与申请办结数通常相等。办结多于答复的可能是申请人撤回，只作提示。一方全部空白的无法判断，其余空白按0计。",
                    "There are usually as many replies as requests closed. Only a note where more were closed: some may have been withdrawn. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对答复数和办结数。", "Check the replies against the requests closed."),
            new Bilingual("申请人撤回的申请。", "Requests withdrawn."));

    /** Not of the form, only usual: nothing is read or corrected by it. */
    private static final Identity REPLIES_ARE_CLOSED = new Identity(
            "G14-012", Relation.EQUAL, Indicators.cells("s14", "replies"), Indicators.cells("s14", "closed"));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2014);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Indicators.check(
                file, List.of(Weighing.of(file.report(), REPLIES_ARE_CLOSED)), RepliesAreClosedRule::severity);
    }

    private static Optional<Severity> severity(Weighing replies) {
        return replies.difference().signum() < 0 ? Optional.of(Severity.INFO) : Optional.empty();
    }
}
