package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** TXT-011: part five names problems without remedies, or the reverse. */
final class NoRemedyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-011",
            "no-remedy",
            new Bilingual("只有问题没有改进措施或相反", "Problems without remedies, or the reverse"),
            new Bilingual(
                    "第五部分应既有问题又有改进。问题看“不足、差距、有待、不够、薄弱”等词，改进看“措施、下一步、将、加强、完善”等词，词表从宽。不足10字的见 STR-010。",
                    "Part five names problems and what is done about them, by two generous lists of words. Less than 10 characters is STR-010."),
            "《政府信息公开条例》第五十条第四项",
            new Bilingual("补写存在的问题或改进措施。", "Add the problems, or the remedies."),
            new Bilingual("用语特殊。", "Unusual wording."));
    private static final int LENGTH_OF_NOTHING = 10;
    private static final List<String> PROBLEMS = List.of(
            "问题", "不足", "差距", "有待", "不够", "薄弱", "短板", "欠缺", "滞后", "主要表现", "困难", "仍需", "还需", "亟需", "缺乏", "单一", "不强",
            "不高", "不到位", "不及时", "不规范", "不全", "偏", "缺少", "存在", "弱项", "局限", "需要进一步", "需进一步", "不平衡", "不完善", "不深");
    private static final List<String> REMEDIES = List.of(
            "改进", "措施", "下一步", "下步", "今后", "将", "整改", "加强", "进一步", "完善", "提升", "强化", "提高", "加大", "推进", "健全", "落实", "优化",
            "深化", "增强", "拓宽", "规范", "解决", "纠正", "拓展", "细化", "做好", "配备", "建立", "安排", "培训");

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

    @Override
    public Outcome check(CaseFile file) {
        Prose prose = file.prose();
        List<Prose.Piece> parts = prose.pieces(Chapter.PROBLEMS);
        if (parts.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean hasProblem = says(parts, PROBLEMS);
        boolean hasRemedy = says(parts, REMEDIES);
        boolean isNothing =
                parts.stream().mapToInt(part -> part.text().strip().length()).sum() < LENGTH_OF_NOTHING;
        if (hasProblem && hasRemedy || isNothing) {
            return Outcome.PASSED;
        }
        Bilingual lacks = hasProblem ? new Bilingual("改进措施", "remedies") : new Bilingual("存在的问题", "problems");
        Prose.Piece part = parts.getFirst();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("missing", lacks.zh());
        values.put("chapter", part.heading());
        values.put("evidence", Quote.shortened(part.text()));
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual("第五部分没有写%s。".formatted(lacks.zh()), "Part five names no %s.".formatted(lacks.en())))));
    }

    private static boolean says(List<Prose.Piece> parts, List<String> anyOf) {
        return parts.stream().anyMatch(part -> anyOf.stream().anyMatch(part.text()::contains));
    }
}
