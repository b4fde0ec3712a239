package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Publication;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PUB-006: the report changed after it was published. */
public final class ChangedAfterRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-006",
            "changed-after",
            new Bilingual("发布后内容变更", "Content changed after publication"),
            new Bilingual(
                    "两次采集之间数据或文字有变化，又没有更正说明的，请核实。没有采集记录的不作判断。",
                    "Figures or words changed between two crawls without a note that says so. Not judged without crawls."),
            "发布情况评估中的做法",
            new Bilingual("更正的，注明更正内容和日期。", "Say what was corrected and when."),
            new Bilingual("只改了版式。", "A change of layout only."));

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
        Optional<Publication> seen = file.around().publication();
        if (seen.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Optional<LocalDate> day = seen.get().changedOn();
        if (day.isEmpty()) {
            return Outcome.PASSED;
        }
        Bilingual message = new Bilingual(
                "发布后内容有变更（%s 发现），没有更正说明。".formatted(day.get()),
                "Changed after publication (seen on %s) without a note.".formatted(day.get()));
        return Outcome.of(List.of(Violation.of(Map.of("day", day.get().toString()), message)));
    }
}
