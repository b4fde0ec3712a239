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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** TXT-006: words are printed twice in a row. */
final class DoubledWordRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-006",
            "doubled-word",
            new Bilingual("字词重复", "Doubled word"),
            new Bilingual(
                    "2至8个汉字紧接着重复（如“工作工作”），以及“的的”“了了”“级级”等少数单字重复。合法的重叠和词语边界上的巧合（“政府政府信息公开”“规范规范性文件”“为了了解”“一项一项”等）列入白名单；独占一行的是残留在正文中的表头，不计。每份报告一条，列出各处。",
                    "Two to eight characters repeated at once, and a few single ones. Rightful doublings, and those that arise where two words meet, are on a list; a line of nothing else is the header of a table left in the prose. One finding for the report, naming all."),
            "文字质量",
            new Bilingual("删去重复的字词。", "Delete the repetition."),
            new Bilingual("叠词；两词相接处的巧合。", "Reduplicated words; words that meet by chance."));

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
        List<Quote> doubled =
                DoubledWords.in(prose).stream().filter(quote -> !isLine(quote)).toList();
        return Quote.outcome(doubled, new Bilingual("字词重复：%s（%s）。", "Words are printed twice: %s (%s)."));
    }

    /** Nothing else stands in the line: no sentence, but the header of a table that was left in the prose. */
    private static boolean isLine(Quote doubled) {
        String around = doubled.before(1) + doubled.after(1);
        return around.chars().allMatch(c -> c == '\n');
    }
}
