package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Optional;

/** T4-004: suits after review, but no review this year or last. */
final class AfterReviewWithoutReviewRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-004",
            "after-review-without-review",
            new Bilingual("有复议后起诉却无复议", "After-review suits without any review"),
            new Bilingual(
                    "复议后起诉总计大于0，而本年行政复议总计为0、上一年行政复议总计也为0时提示。没有上一年报告，或上一年该格空白的，只作提示级。",
                    "Suits after review above 0 while review is 0 this year and was 0 the year before. Only a note where the year before is not known."),
            "程序要求：复议后起诉以复议为前提",
            new Bilingual(
                    "核对复议案件是否漏填，或该诉讼是否未经复议。", "See whether reviews were left out, or the suits came without review."),
            new Bilingual("复议在上一年或更早提起，本年才起诉。", "Reviews applied for last year or earlier, and sued this year."));

    private static final String SUITS = "t4.litigation_after_review.total";
    private static final String REVIEWS = "t4.review.total";

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
        Optional<Printed> printed = Printed.of(file.report(), SUITS, REVIEWS);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Optional<Printed> before = file.previousYear()
                .filter(report -> report.form().hasThreeTables())
                .flatMap(report -> Printed.of(report, REVIEWS));
        boolean reviewedBefore = before.filter(year -> !year.isZero(REVIEWS)).isPresent();
        if (!printed.get().isPositive(SUITS) || !printed.get().isZero(REVIEWS) || reviewedBefore) {
            return Outcome.PASSED;
        }
        Violation violation = violation(printed.get(), before.isPresent());
        return Outcome.of(List.of(before.isPresent() ? violation : violation.as(Severity.INFO)));
    }

    private static Violation violation(Printed figures, boolean beforeKnown) {
        String suits = figures.text(SUITS);
        return beforeKnown
                ? figures.violation(
                        "复议后起诉 %s 件，而本年和上一年行政复议为 0；复议如在更早年份提起，数据无误。".formatted(suits),
                        "%s suits after review, but no review this year or the year before; a review of an earlier year would explain it."
                                .formatted(suits))
                : figures.violation(
                        "复议后起诉 %s 件，而本年行政复议为 0；如系上一年的复议案件本年起诉，数据无误。".formatted(suits),
                        "%s suits after review, but no review this year; a review of last year sued this year would explain it."
                                .formatted(suits));
    }
}
