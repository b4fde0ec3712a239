package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** NAR-015: parts that should be all do not add up. */
public final class PartsNearRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-015",
            "parts-near",
            new Bilingual("分项之和与总数不符（列举应为全部）", "Exhaustive parts do not add up"),
            new Bilingual(
                    "列举应为全部的（有“其他”一项，或有两项以上且差额不超过总数的5%），各项之和应等于总数；余、约、近等按其可能的范围比较。差额较大又没有“其他”的，或末项之后写“等”的，是开放列举，不作判断。",
                    "Parts that name all (there is a rest, or there are two or more and the gap is at most 5 % of the whole) add up to the whole; approximate numbers by their range. A larger gap without a rest, or 等 behind the last part, means an open list, which is not judged."),
            "数字本身的运算关系",
            new Bilingual("核对总数和各分项，补上遗漏的一项。", "Check the whole and its parts; add the part left out."),
            new Bilingual("开放列举恰好接近总数。", "An open list that happens to come close."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        List<Violation> violations = new ArrayList<>();
        for (Enumerated list : Enumerated.all(file.report())) {
            if (list.shortfall().signum() > 0 && list.isExhaustive()) {
                violations.add(list.tooFew());
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }
}
