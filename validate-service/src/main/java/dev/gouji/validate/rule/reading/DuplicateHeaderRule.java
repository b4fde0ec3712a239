package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;

/** PRS-013: two headers say the same. */
final class DuplicateHeaderRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-013",
            "duplicate-header",
            new Bilingual("表头重复难以区分", "Ambiguous repeated headers"),
            new Bilingual(
                    "同一张表中两列表头相同，无法区分，已按位置辨认。每份报告一条。",
                    "Two headers of a table say the same; they were told apart by their places. One finding for the report."),
            "数据质量",
            new Bilingual("补全表头文字，使各列可以区分。", "Print the headers in full so that they differ."),
            new Bilingual("两行表头被截成相同的前半。", "Two-line headers cut to the same first half."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Outcome check(CaseFile file) {
        return TraitNotes.outcome(
                file.report(),
                Trait.Kind.EQUAL_HEADERS,
                new Bilingual("有 %d 处表头重复难以区分：%s。", "%d headers are repeated and cannot be told apart: %s."));
    }
}
