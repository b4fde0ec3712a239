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

/** PUB-007: the report is no longer there. */
public final class WithdrawnRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-007",
            "withdrawn",
            new Bilingual("年报被撤下", "Report withdrawn or unreachable"),
            new Bilingual(
                    "发布后又找不到（页面失效或从列表删除）的，为撤下。没有采集记录的不作判断。",
                    "Gone after publication: the page fails or the list no longer has it. Not judged without crawls."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("恢复年报，或在新地址发布。", "Put it back, or publish it at the new address."),
            new Bilingual("网站迁移。", "A site migration."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Optional<Publication> seen = file.around().publication();
        if (seen.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Optional<LocalDate> day = seen.get().goneOn();
        if (day.isEmpty()) {
            return Outcome.PASSED;
        }
        Bilingual message =
                new Bilingual("年报已于 %s 找不到。".formatted(day.get()), "The report was gone on %s.".formatted(day.get()));
        return Outcome.of(List.of(Violation.of(Map.of("day", day.get().toString()), message)));
    }
}
