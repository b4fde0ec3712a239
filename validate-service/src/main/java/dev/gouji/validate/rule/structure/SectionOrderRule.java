package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** STR-007: the parts stand in another order. */
final class SectionOrderRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-007",
            "section-order",
            new Bilingual("部分顺序不符", "Sections out of order"),
            new Bilingual(
                    "六部分按第一次出现的次序应为一至六；缺少的部分见 STR-006，重复的见 STR-008。",
                    "The parts, by their first appearance, come in the order one to six. Missing ones are STR-006, repeated ones STR-008."),
            "国办公开办函〔2021〕30号、〔2019〕60号",
            new Bilingual("按统一格式调整各部分次序。", "Put the parts in the order of the form."),
            new Bilingual("双栏排版的PDF抽取次序颠倒。", "A PDF in two columns whose text comes out in another order."));

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
        Set<Chapter> printed = new LinkedHashSet<>();
        PrintedParts.of(file.report()).forEach(section -> printed.add(section.chapter()));
        if (isInOrder(printed)) {
            return Outcome.PASSED;
        }
        String order = printed.stream().map(Chapter::heading).collect(Collectors.joining("；"));
        Bilingual message = new Bilingual(
                "各部分次序与统一格式不符，依次为：%s。".formatted(order),
                "The parts are out of order; printed are: %s.".formatted(order));
        return Outcome.of(List.of(Violation.of(Map.of("found", order), message)));
    }

    private static boolean isInOrder(Set<Chapter> printed) {
        int before = -1;
        for (Chapter chapter : printed) {
            if (chapter.ordinal() < before) {
                return false;
            }
            before = chapter.ordinal();
        }
        return true;
    }
}
