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

/** STR-002: nothing says whose report it is. */
public final class OrganUnnamedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-002",
            "organ-unnamed",
            new Bilingual("全文未载明编制机关", "Organ not named anywhere"),
            new Bilingual(
                    "标题、引言、正文、落款、网页信息中均未读到机关名称。",
                    "No organ is named in title, preface, body, footer or page metadata."),
            "《政府信息公开条例》第四十九条、第五十条",
            new Bilingual("在标题中写明机关全称。", "Name the organ in the title, in full."),
            new Bilingual("上传的纯文本不带网页信息：请上传者填写机关名称。", "A text-only upload without page metadata: ask the uploader."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Outcome check(CaseFile file) {
        if (file.report().organ().name() != null) {
            return Outcome.PASSED;
        }
        return Outcome.of(List.of(Violation.of(
                Map.of(), new Bilingual("全文未载明编制机关的名称。", "The document nowhere names the organ whose report it is."))));
    }
}
