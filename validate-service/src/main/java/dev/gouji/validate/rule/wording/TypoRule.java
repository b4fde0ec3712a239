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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** TXT-008: a typo of the list. */
final class TypoRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-008",
            "typo",
            new Bilingual("常见错别字", "Common typo"),
            new Bilingual(
                    "正文命中错别字表（只收确定无疑的写法，附例外）。每份报告一条，列出各处。",
                    "Words of the list of typos, which holds only what is certainly wrong, with its exceptions. One finding for the report, naming all."),
            "文字质量",
            new Bilingual("按提示改正。", "Correct them as shown."),
            new Bilingual("词语边界上的巧合。", "Words that meet by chance."));
    private static final int NAMED_MAX = 10;
    private static final Typos TYPOS = Typos.standard();

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
        List<Quote> typos = TYPOS.in(prose);
        if (typos.isEmpty()) {
            return Outcome.PASSED;
        }
        Map<String, String> values = Quote.values(typos);
        String found = values.get("found");
        String expected = typos.stream()
                .map(Quote::words)
                .distinct()
                .limit(NAMED_MAX)
                .map(TYPOS::right)
                .collect(Collectors.joining("；"));
        values.put("expected", expected);
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "错别字：%s，应为：%s。".formatted(found, expected),
                        "Typos: %s, to be read: %s.".formatted(found, expected)))));
    }
}
