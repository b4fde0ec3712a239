package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Likeness;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XO-006: another organ has the same prose. */
public final class TextSameRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-006",
            "text-same",
            new Bilingual("不同机关正文雷同", "Narrative near-duplicate across organs"),
            new Bilingual(
                    "两个机关同年年报的正文，去掉名称、年份、数字和法定前言后，85%以上相同的，疑照抄；有多个机关的，列最相近的一个。没有比较过其他机关的不作判断。",
                    "The prose of two organs on one year, names, years, numbers and the legal preface aside, is the same by 85 %; of several the closest is named. Not judged where nobody compared."),
            "国办关于年度报告质量的要求（不得内容雷同）",
            new Bilingual("按本机关实际重写。", "Write anew what the organ itself did."),
            new Bilingual("本地统一模板的语句。", "Sentences of a common local template."));

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

    private static final double SAME = 0.85;

    @Override
    public Outcome check(CaseFile file) {
        Optional<List<Likeness>> likenesses = file.around().likenesses();
        if (likenesses.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        return Outcome.of(closest(likenesses.get()).stream().toList());
    }

    /** A template has many who use it: one finding names the closest, the others would say the same once more. */
    private static Optional<Violation> closest(List<Likeness> likenesses) {
        return likenesses.stream()
                .filter(other -> other.text() >= SAME)
                .max(Comparator.comparing(Likeness::text)
                        .thenComparing(Likeness::documentId, Comparator.reverseOrder()))
                .map(TextSameRule::violation);
    }

    private static Violation violation(Likeness other) {
        String percent = Math.round(other.text() * 100) + "%";
        Bilingual message = new Bilingual(
                "正文有 %s 与%s的年报相同（不计名称、年份和数字）。".formatted(percent, other.organ()),
                "%s of the prose is that of the report of %s, names, years and numbers aside."
                        .formatted(percent, other.organ()));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("organ", other.organ());
        values.put("document", other.documentId());
        values.put("share", percent);
        return Violation.of(values, message);
    }
}
