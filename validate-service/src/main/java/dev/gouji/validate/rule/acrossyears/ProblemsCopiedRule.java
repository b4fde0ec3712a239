package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XY-009: problems and remedies are those of last year. */
public final class ProblemsCopiedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-009",
            "problems-copied",
            new Bilingual("问题与措施连年照搬", "Problems section repeated"),
            new Bilingual(
                    "第五部分“存在的主要问题及改进情况”，去掉机关名称、年份、数字和小标题后，95%以上见于上年年报的，为照搬。以五字片段计；不足60字的不作判断。",
                    "Part five without names, years, numbers and headings: 95 % of it stands in last year's report. Counted in pieces of five characters; not judged below 60 characters."),
            "《政府信息公开条例》第五十条；国办关于年度报告质量的要求",
            new Bilingual("写本年的问题和改进情况。", "Write the problems and remedies of this year."),
            new Bilingual("未见。", "None known."));

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

    private static final Set<Chapter> PARTS = EnumSet.of(Chapter.PROBLEMS);
    private static final int LENGTH_MIN = 60;
    private static final double COPIED = 0.95;

    @Override
    public Outcome check(CaseFile file) {
        Optional<CopiedProse> copied = CopiedProse.of(file, PARTS, LENGTH_MIN);
        if (copied.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (copied.get().share() < COPIED) {
            return Outcome.PASSED;
        }
        return Outcome.of(List.of(violation(copied.get())));
    }

    private static Violation violation(CopiedProse copied) {
        String percent = copied.percent();
        Bilingual message = new Bilingual(
                "第五部分有 %s 与上年年报相同（不计名称、年份和数字）。".formatted(percent),
                "%s of part five stands in last year's report, names, years and numbers aside.".formatted(percent));
        return Violation.of(Map.of("share", percent), message).at(copied.where().place());
    }
}
