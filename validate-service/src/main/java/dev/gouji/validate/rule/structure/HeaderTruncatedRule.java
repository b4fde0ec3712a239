package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;

/** STR-018: a header is cut. */
final class HeaderTruncatedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-018",
            "header-truncated",
            new Bilingual("表头文字残缺", "Header text truncated"),
            new Bilingual(
                    "表头只印出规定文字的前一部分。收费金额表头缺单位另见 STR-028。每份报告一条。",
                    "Headers print only the first words of the form's. The header of fees without its unit is STR-028. One finding for the report."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("补全表头文字。", "Print the headers in full."),
            new Bilingual("两行表头被压成一行。", "Two-line headers flattened to their first line."));

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
                file.report().appearance().traits(Trait.Kind.CUT_HEADER).stream()
                        .filter(label -> !FeeUnitMissingRule.isFeeHeader(label))
                        .toList(),
                new Bilingual("有 %d 处表头文字残缺：%s。", "%d headers are cut short: %s."));
    }
}
