package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PUB-004: published before the year was over. */
public final class TooEarlyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-004",
            "too-early",
            new Bilingual("统计期未结束即发布", "Published before the period ended"),
            new Bilingual(
                    "发布日期不应早于次年1月1日：统计期到12月31日才结束；落款日期也是。没有日期或年份、年度前后矛盾的不作判断。",
                    "The date of publication is not before 1 January of the next year: the period ends on 31 December; nor is the day under the signature. Not judged without date or year, nor where the year contradicts itself."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("核对发布日期和年报年份。", "Check the date of publication and the year of the report."),
            new Bilingual("日期中的年份写错。", "A slip in the year of the date."));

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
        Optional<LocalDate> published = file.report().publishedOn();
        Optional<LocalDate> signed = DatesInText.signed(file.prose());
        if (year == null || !file.isYearSure() || published.isEmpty() && signed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (published.isEmpty() || published.get().getYear() > year) {
            return signed.filter(day -> day.getYear() == year)
                    .map(day -> signedEarly(day, year))
                    .orElse(Outcome.PASSED);
        }
        Bilingual message = new Bilingual(
                "发布日期 %s 在 %d 年统计期结束之前。".formatted(published.get(), year),
                "Published on %s, before the period of %d was over.".formatted(published.get(), year));
        Map<String, String> values = Map.of("published", published.get().toString(), "year", year.toString());
        return Outcome.of(List.of(Violation.of(values, message)));
    }

    private static Outcome signedEarly(LocalDate signed, int year) {
        Bilingual message = new Bilingual(
                "落款日期 %s 在 %d 年统计期结束之前。".formatted(signed, year),
                "Signed on %s, before the period of %d was over.".formatted(signed, year));
        Map<String, String> values = Map.of("signed", signed.toString(), "year", Integer.toString(year));
        return Outcome.of(List.of(Violation.of(values, message)));
    }
}
