package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PUB-011: no date of publication is given. */
public final class NoDateRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-011",
            "no-date",
            new Bilingual("未标注发布日期", "No publication date"),
            new Bilingual(
                    "年报应标注发布日期；文件本身和来源都没有的，或所标日期不存在的，提示。没有日期，是否按期发布（PUB-001 至 PUB-005）无从判断。",
                    "The report gives the date of its publication; noted when neither the document nor its source has one, or when it is none of the calendar. Without it nobody can tell whether it was in time (PUB-001 to PUB-005)."),
            "《政府信息公开条例》第四十九条",
            new Bilingual("标注发布日期。", "State the date of publication."),
            new Bilingual("只上传了文本。", "A text upload."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        if (file.report().publishedOn().isPresent()) {
            return Outcome.PASSED;
        }
        Optional<String> impossible = DatesInText.impossible(file.prose());
        if (impossible.isPresent()) {
            String found = impossible.get();
            Bilingual message = new Bilingual(
                    "所标发布日期“%s”不是日历上的日期。".formatted(found),
                    "The date of publication given, %s, is none of the calendar.".formatted(found));
            return Outcome.of(List.of(Violation.of(Map.of("found", found), message)));
        }
        Bilingual message = new Bilingual("未标注发布日期。", "No date of publication is given.");
        return Outcome.of(List.of(Violation.of(Map.of(), message)));
    }
}
