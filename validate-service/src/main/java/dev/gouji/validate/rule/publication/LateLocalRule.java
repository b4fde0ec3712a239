package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Publication;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.EnumSet;
import java.util.Set;

/** PUB-003: published after the day of a local notice. */
public final class LateLocalRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-003",
            "late-local",
            new Bilingual("超过本地通知时限", "Later than the local deadline"),
            new Bilingual(
                    "当地通知规定了期限的，发布日期不应晚于该期限。没有设定期限或没有日期的不作判断。",
                    "Where a local notice sets a day, the report is published by then. Not judged without such a day or without a date."),
            "地方关于编制公布年度报告的通知",
            new Bilingual("按通知期限公布。", "Publish by the day of the notice."),
            new Bilingual("期限后来延长。", "The deadline was moved."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        return file.around()
                .publication()
                .flatMap(Publication::localDeadline)
                .map(deadline -> Published.until(file, deadline))
                .orElse(Outcome.NOT_ASSESSABLE);
    }
}
