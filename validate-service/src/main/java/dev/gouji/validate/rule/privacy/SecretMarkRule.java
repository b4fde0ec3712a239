package dev.gouji.validate.rule.privacy;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** PRV-003: a mark of secrecy is there. */
final class SecretMarkRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRV-003",
            "secret-mark",
            new Bilingual("出现密级或内部标识", "Secrecy or internal mark"),
            new Bilingual(
                    "出现密级标志（绝密★、机密★、秘密★），或独立成行的“内部资料”“注意保存”“不得外传”等字样。讲保密审查的句子不算。每份报告一条。",
                    "A mark of secrecy (绝密★ and the like), or 内部资料, 注意保存, 不得外传 in a line of its own. Sentences on secrecy review are let pass. One finding for the report."),
            "《政府信息公开条例》第十四条、第十七条",
            new Bilingual("立即撤下，经保密审查后再发布。", "Take it down at once and have it reviewed."),
            new Bilingual("讲保密审查的句子。", "Sentences on secrecy review."));
    private static final int ALONE_MAX = 16;
    private static final WordSet MARKS =
            new WordSet(List.of("绝密★", "机密★", "秘密★", "内部资料", "内部文件", "内部材料", "注意保存", "不得外传", "请勿外传", "严禁外传"));
    private static final List<String> REVIEW = List.of("审查", "防止", "杜绝", "避免", "属于", "公开", "未");

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

    @Override
    public Outcome check(CaseFile file) {
        Prose prose = file.prose();
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> marks = MARKS.in(prose).stream()
                .filter(mark -> mark.words().endsWith("★") || isAlone(mark))
                .toList();
        return Quote.outcome(
                marks, new Bilingual("出现密级或内部标识“%s”（%s）。", "A mark of secrecy or internal use: “%s” (%s)."));
    }

    private static boolean isAlone(Quote mark) {
        String sentence = mark.sentence().words().strip();
        return sentence.length() <= ALONE_MAX && REVIEW.stream().noneMatch(sentence::contains);
    }
}
