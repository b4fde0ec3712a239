package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** TXT-007: brackets or quotation marks do not pair. */
final class BracketsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-007",
            "brackets",
            new Bilingual("括号引号不配对", "Unbalanced brackets"),
            new Bilingual(
                    "圆括号（全角半角合并计）、书名号、方头括号、六角括号、双引号的左右个数应相等。序号“1）”“一)”和残留在正文中的统计表文字（行名、表头、勾稽关系说明的一段）不计。每份报告一条，指出第一处。",
                    "As many opening as closing brackets of each kind, and quotation marks; full-width and half-width ones count together. Numbers of lists such as 1） do not count, nor does what is left in the prose of the labels of tables and the note in their header. One finding for the report, at the first place."),
            "文字质量",
            new Bilingual("补上或删去括号、引号。", "Add or delete the mark."),
            new Bilingual("列表序号1)；换行处被截断的文字。", "Numbers of lists; text cut at a line break."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
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
        List<Quote> unpaired = new ArrayList<>();
        prose.pieces().forEach(piece -> unpaired.addAll(UnpairedMarks.in(piece)));
        unpaired.removeIf(mark -> isOfTheForm(mark, file.report().form()));
        if (unpaired.isEmpty()) {
            return Outcome.PASSED;
        }
        Map<String, String> values = Quote.values(unpaired);
        values.put("unpaired", String.valueOf(unpaired.size()));
        String marks = Quote.list(unpaired);
        String sentence = values.get("evidence");
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "括号或引号不配对：%s，例如“%s”。".formatted(marks, sentence),
                        "Marks without their counterpart: %s, as in “%s”.".formatted(marks, sentence)))));
    }

    /** The note in the header of table 3, or a label: the width of a column or a page tears them apart. */
    private static boolean isOfTheForm(Quote mark, FormGeneration form) {
        String sentence = mark.sentence().words();
        return sentence.contains("本列数据的勾稽关系")
                || sentence.contains("等于第三项加第四项之和")
                || TornLabels.isPieceOf(form, sentence);
    }
}
