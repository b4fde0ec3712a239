package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Weighing;
import java.util.Optional;
import java.util.Set;

/** G14-003: replies are those of the eight kinds. */
final class RepliesRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-003",
            "replies",
            new Bilingual("答复数应等于八类之和", "Replies = sum of eight kinds"),
            new Bilingual(
                    "申请答复数＝八类答复之和。分项之和大于答复数的可能是一件计入两类，列为需核实。一方全部空白的无法判断，其余空白按0计。",
                    "Replies = the sum of the eight kinds. Only a warning where the kinds exceed the replies, as one reply may be of two kinds. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("一件计入两类。", "One case counted under two kinds."));

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
        return Set.of(FormGeneration.G2014);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Indicators.check(file, TEXT.id(), RepliesRule::severity);
    }

    private static Optional<Severity> severity(Weighing replies) {
        return replies.difference().signum() < 0 ? Optional.of(Severity.WARNING) : Optional.empty();
    }
}
