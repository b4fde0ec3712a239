package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Metric;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** NAR-014: parts are more than their whole. */
public final class PartsOverRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-014",
            "parts-over",
            new Bilingual("分项之和大于总数", "Parts exceed the whole"),
            new Bilingual(
                    "一句话列出总数及其中各项的，各项之和不得大于总数；余、约、近等按其可能的范围比较。按公开渠道列举的可能重复计数，不比较。申请、复议、诉讼的列举为错误，其他列举（分类可能重叠）为需核实。",
                    "Where a sentence gives a whole and its parts, the parts are no more than the whole; approximate numbers by their range. Lists by channel may count an item twice and are left out. An error in lists of requests and cases; a warning in others, whose categories may overlap."),
            "数字本身的运算关系",
            new Bilingual("核对总数和各分项。", "Check the whole and its parts."),
            new Bilingual("分类有重叠（一件计入两类）。", "Overlapping categories."));

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
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final Set<Metric> DISJOINT =
            EnumSet.of(Metric.RECEIVED, Metric.CLOSED, Metric.HANDLED, Metric.REVIEW, Metric.LITIGATION);

    @Override
    public Outcome check(CaseFile file) {
        List<Violation> violations = new ArrayList<>();
        for (Enumerated list : Enumerated.all(file.report())) {
            if (list.excess().signum() > 0 && !list.mayOverlap()) {
                Violation violation = list.tooMany();
                violations.add(DISJOINT.contains(list.whole().metric()) ? violation : violation.as(Severity.WARNING));
            }
        }
        return Outcome.of(Violation.distinct(violations));
    }
}
