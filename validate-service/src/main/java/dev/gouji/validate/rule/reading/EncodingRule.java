package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Trait;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PRS-011: characters are damaged. */
final class EncodingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PRS-011",
            "encoding",
            new Bilingual("文本编码损坏", "Encoding damage"),
            new Bilingual(
                    "正文有无法解码的字符（U+FFFD、读取问题 GJ-206、GJ-212），或逐字夹注拼音等杂字。每份报告一条。",
                    "Characters could not be decoded (U+FFFD, reading problems GJ-206 and GJ-212), or pinyin and other noise stand between them. One finding for the report."),
            "数据质量",
            new Bilingual("以UTF-8重新保存并核对原文。", "Save the document anew in UTF-8 and compare it with the original."),
            new Bilingual("镜像网站故意加入杂字：以官方网站为准。", "Mirror sites add noise on purpose: go by the official site."));

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

    /** The reader's codes for characters that are lost, and for a decoding that was undone. */
    private static final Set<String> DAMAGE = Set.of("GJ-206", "GJ-212");

    private static final String LOST = "\uFFFD";

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Map<String, String> values = new LinkedHashMap<>();
        List<Quote> lost = file.prose().quotes(LOST);
        report.appearance().traits(Trait.Kind.NOISE).stream()
                .findFirst()
                .ifPresent(noise -> values.put("noise", Quote.shortened(noise.printed())));
        report.problems().stream()
                .filter(problem -> DAMAGE.contains(problem.code()))
                .findFirst()
                .ifPresent(problem -> values.put("problem", problem.code()));
        if (!lost.isEmpty()) {
            values.put("lost", String.valueOf(lost.size()));
            values.putAll(Quote.values(lost));
        }
        if (values.isEmpty()) {
            return Outcome.PASSED;
        }
        String example = values.getOrDefault("evidence", values.getOrDefault("noise", values.get("problem")));
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "文本编码损坏或夹有杂字，例如：%s。".formatted(example),
                        "Characters are damaged or mixed with noise, as in: %s.".formatted(example)))));
    }
}
