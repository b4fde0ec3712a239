package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.Set;

/** G08-005: the staff are those full-time and those part-time. */
final class OlderStaffRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G08-005",
            "staff",
            new Bilingual("专职人员数=全职+兼职", "Staff total"),
            new Bilingual(
                    "指定专职人员数＝全职＋兼职。一方全部空白的无法判断，其余空白按0计。",
                    "Staff = full-time + part-time. Not assessable where one side is blank throughout; other blanks count as 0."),
            "上海市政府信息公开统计表各项代码的合计关系",
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
        return Set.of(FormGeneration.G2008L);
    }

    @Override
    public Outcome check(CaseFile file) {
        return Indicators.check(file, TEXT.id());
    }
}
