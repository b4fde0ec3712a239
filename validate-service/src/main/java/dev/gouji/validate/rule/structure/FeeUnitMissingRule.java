package dev.gouji.validate.rule.structure;

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

/** STR-028: the header of fees has lost its unit. */
final class FeeUnitMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-028",
            "fee-unit-missing",
            new Bilingual("收费金额未注明单位", "Fee header lost its unit"),
            new Bilingual(
                    "表二收费金额的表头应注明“单位：万元”。以读取时记下的表头为准。",
                    "The header of fees in table 2 gives the unit, 万元. Goes by the header as the reader noted it."),
            "国办公开办函〔2021〕30号",
            new Bilingual("在表头注明“单位：万元”，并核对金额是否以万元计。", "Print the unit, and see whether the figure really is in 万元."),
            new Bilingual("抓取时表头被截断。", "A header cut by the scraper."));

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
        return EnumSet.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        return TraitNotes.outcome(
                file.report(),
                file.report().appearance().traits().stream()
                        .filter(FeeUnitMissingRule::isFeeHeader)
                        .toList(),
                new Bilingual("收费金额表头未注明万元（%d 处）：%s。", "The header of fees lacks its unit (%d): %s."));
    }

    /** A header of fees that is not in the form's words and names no 万元. */
    static boolean isFeeHeader(Trait label) {
        return switch (label.kind()) {
            case CUT_HEADER, VARIANT_LABEL ->
                label.printed().contains("收费金额") && !label.printed().contains("万元");
            case EXTRA_ROW, OTHER_COLUMNS, OLD_LABEL, REPEATED_TABLE, SHIFTED_ROW, EQUAL_HEADERS, FURNITURE, NOISE ->
                false;
        };
    }
}
