package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;

/** STR-001: the report has no title. */
public final class TitleMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-001",
            "title-missing",
            new Bilingual("缺少报告标题", "Title missing"),
            new Bilingual("正文中未读到报告标题。", "No title was read in the document."),
            "国办公开办函〔2021〕30号（标题格式：机关名称＋年度＋政府信息公开工作年度报告）",
            new Bilingual(
                    "补上标题：机关名称、年份，加“年政府信息公开工作年度报告”。",
                    "Head the report with the name of the organ, the year and 年政府信息公开工作年度报告."),
            new Bilingual(
                    "抓取从正文开始；标题只在网页属性中。", "The scrape starts at the body; the title is held in page metadata only."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        if (file.report().title() != null && !file.report().title().isBlank()) {
            return Outcome.PASSED;
        }
        return Outcome.of(List.of(Violation.of(Map.of(), new Bilingual("未读到报告标题。", "The document has no title."))));
    }
}
