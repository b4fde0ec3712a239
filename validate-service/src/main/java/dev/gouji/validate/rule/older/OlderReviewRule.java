package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G14-005: reviews are those of the three outcomes. */
final class OlderReviewRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-005",
            "review",
            new Bilingual("行政复议数=三类之和", "Review = sum of three outcomes"),
            new Bilingual(
                    "行政复议数量＝维持＋纠错＋其他。总数大于分项之和的可能有未审结案件（表中没有这一项），列为需核实。一方全部空白的无法判断，其余空白按0计。",
                    "Review = upheld + corrected + other. Only a warning where the total is larger: cases may be pending, for which the table has no row. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("未审结的案件。", "Pending cases."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FormGeneration> generations() {
        return Set.of(FormGeneration.G2014);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Indicators.check(file, TEXT.id(), Indicators::pendingIsNoError);
    }
}
