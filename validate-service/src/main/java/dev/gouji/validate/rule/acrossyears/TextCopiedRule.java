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

/** XY-008: the prose is that of last year. */
public final class TextCopiedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-008",
            "text-copied",
            new Bilingual("正文与上年高度雷同", "Narrative near-identical to last year"),
            new Bilingual(
                    "第一、五部分正文，去掉机关名称、年份、数字、小标题和法定前言后，九成以上见于上年年报的，为需核实；七成半以上的，为提示。以五字片段计；不足150字的不作判断。",
                    "Parts one and five without names, years, numbers, headings and the legal preface: a warning when 90 % of them stand in last year's report, a note from 75 %. Counted in pieces of five characters; not judged below 150 characters."),
            "国办关于年度报告质量的要求（不得内容雷同）",
            new Bilingual("按本年实际工作重写。", "Write anew what was done this year."),
            new Bilingual("固定的规范表述较多。", "Many set phrases."));

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

    private static final Set<Chapter> PARTS = EnumSet.of(Chapter.OVERALL, Chapter.PROBLEMS);
    private static final int LENGTH_MIN = 150;
    private static final double COPIED = 0.9;
    private static final double NOTED = 0.75;

    @Override
    public Outcome check(CaseFile file) {
        Optional<CopiedProse> copied = CopiedProse.of(file, PARTS, LENGTH_MIN);
        if (copied.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (copied.get().share() < NOTED) {
            return Outcome.PASSED;
        }
        Violation violation = violation(copied.get());
        return Outcome.of(List.of(copied.get().share() < COPIED ? violation.as(Severity.INFO) : violation));
    }

    private static Violation violation(CopiedProse copied) {
        String percent = copied.percent();
        Bilingual message = new Bilingual(
                "第一、五部分正文有 %s 与上年年报相同（不计名称、年份和数字）。".formatted(percent),
                "%s of the prose of parts one and five stands in last year's report, names, years and numbers aside."
                        .formatted(percent));
        return Violation.of(Map.of("share", percent), message).at(copied.where().place());
    }
}
