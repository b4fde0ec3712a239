package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XY-014: a year is missing before this report. */
public final class MissingYearRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-014",
            "missing-year",
            new Bilingual("缺少某年年报", "A year is missing in the series"),
            new Bilingual(
                    "该机关已有更早年份的年报，而本报告的前一年或前几年没有的，为缺少年报。每处空缺只在其后的第一份年报上提出一次；不知道有哪些年份的不作判断。",
                    "The organ has an earlier report, but none on the year or years right before this one. Each gap is raised once, at the first report after it; not judged where the years are not known."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("补发或收录缺少年份的年报。", "Publish or collect the reports of the missing years."),
            new Bilingual("机关后来才设立；网站迁移；尚未收录。", "The organ was founded later; a site migration; not collected yet."));

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
        Integer year = file.report().year().value();
        if (year == null || file.around().years().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Optional<Integer> last = file.around().years().get().stream()
                .filter(known -> known < year)
                .max(Comparator.naturalOrder());
        if (last.isEmpty() || last.get() == year - 1) {
            return Outcome.PASSED;
        }
        String missing = last.get() + 1 == year - 1 ? "" + (year - 1) : (last.get() + 1) + "-" + (year - 1);
        Bilingual message = new Bilingual(
                "已有 %d 年和 %d 年的年报，未见 %s 年的年报。".formatted(last.get(), year, missing),
                "There are reports on %d and %d; none on %s is known.".formatted(last.get(), year, missing));
        return Outcome.of(List.of(Violation.of(Map.of("missing", missing), message)));
    }
}
