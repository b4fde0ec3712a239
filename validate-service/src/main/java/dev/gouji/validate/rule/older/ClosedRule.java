package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G14-002: requests closed are those closed in time and those extended. */
final class ClosedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-002",
            "closed",
            new Bilingual("办结数=按时+延期", "Closed = on time + extended"),
            new Bilingual(
                    "申请办结数＝按时办结数＋延期办结数。一方全部空白的无法判断，其余空白按0计。",
                    "Closed = on time + extended. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对合计与分项，更正有误的一格。", "Check the total against its parts and correct the wrong one."),
            new Bilingual("无。", "None known."));

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
        return Indicators.check(file, TEXT.id());
    }
}
