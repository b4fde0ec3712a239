package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** STR-010: part one or five says nothing. */
final class SectionEmptyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-010",
            "section-empty",
            new Bilingual("部分内容为空或仅写“无”", "Section empty or only 无"),
            new Bilingual(
                    "第一部分或第五部分正文不足10字，或只写“无”。第六部分不在此列；全文没有一句正文的不判断。每部分一条。",
                    "The text of part one or five is shorter than 10 characters or reads 无. Part six is not covered; not assessed where no prose at all was read. One finding a part."),
            "《政府信息公开条例》第五十条第四项；国办公开办函〔2021〕30号",
            new Bilingual(
                    "补写本机关当年的总体情况，或存在的问题和改进措施。",
                    "Write what the organ did in the year, or what was lacking and what was done about it."),
            new Bilingual("第六部分可以写“无”。", "Part six may read 无."));
    private static final int LENGTH_MIN = 10;

    /** Of a longer text the beginning tells. */
    private static final int ENOUGH = 40;

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Outcome check(CaseFile file) {
        // Where not a word of prose was read, it cannot be told from one that is not there.
        if (file.prose().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        for (Chapter chapter : List.of(Chapter.OVERALL, Chapter.PROBLEMS)) {
            List<Section> parts = file.report().sections().stream()
                    .filter(section -> section.chapter() == chapter)
                    .toList();
            if (!parts.isEmpty() && parts.stream().allMatch(SectionEmptyRule::isEmpty)) {
                violations.add(violation(parts.getFirst()));
            }
        }
        return Outcome.of(violations);
    }

    private static boolean isEmpty(Section section) {
        String start = section.text().substring(0, Math.min(section.text().length(), ENOUGH));
        return Prose.printedLength(start) < LENGTH_MIN && Prose.printedLength(section.text()) < LENGTH_MIN;
    }

    private static Violation violation(Section section) {
        String text = section.text().strip();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("chapter", section.heading());
        values.put("found", text);
        Bilingual said = text.isEmpty()
                ? new Bilingual("没有正文", "has no text")
                : new Bilingual("只写了“%s”".formatted(text), "only reads “%s”".formatted(text));
        return Violation.of(
                values,
                new Bilingual(
                        "“%s”%s。".formatted(section.heading(), said.zh()),
                        "Part “%s” %s.".formatted(section.heading(), said.en())));
    }
}
