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

/** TXT-012: the fee is not called by its name. */
final class FeeTermRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-012",
            "fee-term",
            new Bilingual("信息处理费表述不规范", "Fee term not exact"),
            new Bilingual(
                    "“处理费”前没有“信息”二字而指依申请公开收费的。污水、垃圾等处理费不算。每份报告一条。",
                    "处理费 without 信息 where the fee for requests is meant. Fees for sewage, waste and the like are let pass. One finding for the report."),
            "国办函〔2020〕109号",
            new Bilingual("写作“政府信息公开信息处理费”。", "Write 政府信息公开信息处理费."),
            new Bilingual("无。", "None known."));
    private static final int LENGTH_BEFORE = 4;

    /** Right before 处理费 these mean the fee for requests. */
    private static final List<String> MEANT = List.of("公开", "申请", "申请公开的", "信息公开的", "公开申请");

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
        List<Quote> wrong = prose.quotes("处理费").stream()
                .filter(quote -> MEANT.stream()
                        .anyMatch(words -> quote.before(LENGTH_BEFORE).endsWith(words)))
                .toList();
        return wrong.isEmpty() ? Outcome.PASSED : outcome(wrong.getFirst());
    }

    private static Outcome outcome(Quote first) {
        String found = first.before(LENGTH_BEFORE) + first.words();
        Map<String, String> values = Quote.values(List.of(first));
        values.put("found", found);
        values.put("expected", "信息处理费");
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "“%s”应写作“政府信息公开信息处理费”。".formatted(found),
                        "“%s” is to be called 政府信息公开信息处理费.".formatted(found)))));
    }
}
