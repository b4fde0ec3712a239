package dev.gouji.validate.rule.structure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** STR-011: part one leaves out some of the five aspects. */
final class FiveAspectsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-011",
            "five-aspects",
            new Bilingual("总体情况未覆盖五方面", "Overall section lacks some of the five aspects"),
            new Bilingual(
                    "第一部分应从主动公开、依申请公开、政府信息管理、平台建设、监督保障五方面说明。以小标题或段首语为准，不足五个为提示；连文中提及也计入后仍不超过两个的为需核实。没有第一部分或其正文为空的不判断。",
                    "Part one speaks of five aspects: disclosure, requests, management of information, platforms, supervision. Sub-headings and opening words count; fewer than five is a note, and a warning where no more than two are as much as mentioned. Not assessed without the text of part one."),
            "国办公开办函〔2021〕30号一（一）",
            new Bilingual("按五方面分段说明，没有内容的方面也写明。", "Write a paragraph an aspect, also where there is little to say."),
            new Bilingual(
                    "内容齐全但用了自拟小标题。2019年版没有此要求。",
                    "The same content under headings of one's own. The 2019 form does not ask for it."));
    private static final int FEW = 2;

    /** Words that speak of an aspect in passing. */
    private static final Map<Aspect, List<String>> MENTIONS = Map.of(
            Aspect.PROACTIVE, List.of("主动公开", "公开"),
            Aspect.ON_REQUEST, List.of("申请"),
            Aspect.INFORMATION_MANAGEMENT, List.of("信息管理", "规范性文件", "审查", "目录"),
            Aspect.PLATFORM, List.of("平台", "网站", "公众号", "新媒体"),
            Aspect.SUPERVISION, List.of("监督", "考核", "培训", "领导小组"));

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
        return EnumSet.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        List<Section> parts = file.report().sections().stream()
                .filter(section ->
                        section.chapter() == Chapter.OVERALL && !section.text().isBlank())
                .toList();
        if (parts.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Set<Aspect> found = parts.stream()
                .flatMap(section -> section.passages().stream())
                .map(Passage::aspect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
        Set<Aspect> missing = EnumSet.complementOf(EnumSet.copyOf(found));
        if (missing.isEmpty()) {
            return Outcome.PASSED;
        }
        long mentioned = found.size()
                + missing.stream().filter(aspect -> isMentioned(parts, aspect)).count();
        Violation violation = violation(found, missing);
        return Outcome.of(List.of(mentioned <= FEW ? violation.as(Severity.WARNING) : violation));
    }

    private static boolean isMentioned(List<Section> parts, Aspect aspect) {
        return parts.stream().anyMatch(section -> MENTIONS.get(aspect).stream().anyMatch(section.text()::contains));
    }

    private static Violation violation(Set<Aspect> found, Set<Aspect> missing) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("found", titles(found));
        values.put("missing", titles(missing));
        values.put("count", String.valueOf(found.size()));
        return Violation.of(
                values,
                new Bilingual(
                        "总体情况未分段说明：%s。".formatted(titles(missing)),
                        "Part one has no paragraph of its own on: %s.".formatted(titles(missing))));
    }

    private static String titles(Set<Aspect> aspects) {
        return aspects.stream().map(Aspect::title).collect(Collectors.joining("、"));
    }
}
