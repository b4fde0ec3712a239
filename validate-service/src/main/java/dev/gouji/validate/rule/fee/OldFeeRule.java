package dev.gouji.validate.rule.fee;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** FEE-007: a fee that was abolished is still reported. */
final class OldFeeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-007",
            "old-fee",
            new Bilingual("沿用已取消的检索复制邮寄费", "Abolished search, copy or mail fees reported"),
            new Bilingual(
                    "2020年及以后的报告仍写检索费、复制费、邮寄费（或“检索、复制、邮寄”费用），且该句没有“未、没有、无、不、零、免、取消”等否定说法时提示：条例修订后这些费用不再收取。",
                    "Notes reports on 2020 and later that still speak of fees for search, copies or mail in a sentence that does not deny them: the revised regulations abolished these fees."),
            "《政府信息公开条例》第四十二条",
            new Bilingual("删去旧的收费说法，按信息处理费填写。", "Leave the old fees out and report the fee for processing requests."),
            new Bilingual("以其他方式否定的语句。", "Sentences that deny it in other words."));

    private static final int FIRST_YEAR = 2020;
    private static final String ENDS = "。；;！\n";
    private static final List<String> FEES = List.of("检索费", "复制费", "邮寄费", "检索、复制", "复制、邮寄");
    private static final List<String> NEGATIONS =
            List.of("未", "没有", "无", "不", "零", "免", "取消", "停止", "为0", "费0", "共0", "计0");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Integer year = report.year().value();
        if (year == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (year < FIRST_YEAR) {
            return Outcome.PASSED;
        }
        return Outcome.of(report.sections().stream()
                .flatMap(section -> charged(section.text()).stream())
                .map(OldFeeRule::violation)
                .limit(1)
                .toList());
    }

    /** The first sentence that names an old fee and does not deny it. */
    private static Optional<String> charged(String text) {
        if (text.indexOf('费') < 0) {
            return Optional.empty();
        }
        for (String fee : FEES) {
            for (int at = text.indexOf(fee); at >= 0; at = text.indexOf(fee, at + fee.length())) {
                String sentence = sentence(text, at);
                if (sentence.indexOf('费') >= 0 && NEGATIONS.stream().noneMatch(sentence::contains)) {
                    return Optional.of(sentence);
                }
            }
        }
        return Optional.empty();
    }

    private static String sentence(String text, int at) {
        int start = at;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private static Violation violation(String sentence) {
        return Violation.of(
                Map.of("evidence", FeeStatements.evidence(sentence)),
                new Bilingual(
                        "仍在报告已取消的检索、复制、邮寄费用：“%s”。".formatted(FeeStatements.evidence(sentence)),
                        "Fees for search, copies or mail are abolished, but still reported: “%s”."
                                .formatted(FeeStatements.evidence(sentence))));
    }
}
