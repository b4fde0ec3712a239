package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import java.util.EnumSet;
import java.util.Set;

/** PRS-010: words of the site are mixed in. */
final class FurnitureRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-010",
            "furniture",
            new Bilingual("混入页面导航、页脚、页码", "Page furniture mixed in"),
            new Bilingual(
                    "文中混入网站导航、页脚、页码、二维码提示等。每份报告一条。",
                    "Navigation, footers, page numbers or the like of the site are mixed into the report. One finding for the report."),
            "数据质量",
            new Bilingual("发布时只保留报告正文。", "Publish the report alone."),
            new Bilingual("网页抓取所致，与机关无关。", "Owed to scraping, not to the organ."));

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
        return TraitNotes.outcome(
                file.report(),
                Trait.Kind.FURNITURE,
                new Bilingual("混入 %d 处网页内容：%s。", "%d bits of the web page are mixed in: %s."));
    }
}
