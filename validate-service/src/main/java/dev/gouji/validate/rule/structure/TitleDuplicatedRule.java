package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.TraitNotes;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-027: the title is printed twice. */
final class TitleDuplicatedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-027",
            "title-duplicated",
            new Bilingual("标题重复", "Title printed twice"),
            new Bilingual("报告标题连续印了两次。空格不计。", "The title is printed twice in a row. Spaces do not matter."),
            "数据质量",
            new Bilingual("删去重复的标题。", "Delete one of them."),
            new Bilingual("抓取时网页标题与正文标题并在一起。", "Page title and article title scraped together."));

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
        List<String> titles = file.report().appearance().titles();
        for (int i = 1; i < titles.size(); i++) {
            if (bare(titles.get(i)).equals(bare(titles.get(i - 1)))) {
                String title = titles.get(i).strip();
                Bilingual message = new Bilingual(
                        "标题“%s”重复。".formatted(title), "The title “%s” is printed twice.".formatted(title));
                return Outcome.of(List.of(Violation.of(Map.of("evidence", title), message)));
            }
        }
        return TraitNotes.isLookedAt(file.report()) ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
    }

    private static String bare(String title) {
        return title.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
