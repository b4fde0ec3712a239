package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-025: no electronic copy is offered. */
final class CopyLinkMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-025",
            "copy-link-missing",
            new Bilingual("未提供电子版下载", "No electronic copy offered"),
            new Bilingual(
                    "没有写明年度报告电子版的获取途径，也没有附件。没有正文可看的不判断。",
                    "Nothing says where an electronic copy of the report is to be had, and nothing is attached. Not assessed without prose."),
            "各地惯例（2021年版之前）",
            new Bilingual("写明电子版的下载网址，或附上文件。", "Say where the report can be downloaded, or attach it."),
            new Bilingual("网页本身就是电子版。", "The page itself is the copy."));

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
        Prose prose = file.prose();
        if (prose.isEmpty() || !TraitNotes.isLookedAt(file.report())) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean isOffered = !file.report().appearance().attachments().isEmpty()
                || prose.says("电子版", "电子文本", "电子档", "http://", "https://", "www.")
                || isReportToBeHad(prose);
        if (isOffered) {
            return Outcome.PASSED;
        }
        return Outcome.of(
                List.of(
                        Violation.of(
                                Map.of(),
                                new Bilingual(
                                        "未写明年度报告电子版的获取途径，也没有附件。",
                                        "Nothing says where an electronic copy of the report is to be had, and nothing is attached."))));
    }

    private static boolean isReportToBeHad(Prose prose) {
        return prose.says("下载", "查阅", "查询")
                && prose.quotes("报告").stream()
                        .map(quote -> quote.sentence().words())
                        .anyMatch(sentence -> sentence.contains("下载")
                                || sentence.contains("网") && (sentence.contains("查阅") || sentence.contains("查询")));
    }
}
