package dev.gouji.validate.rule.cases;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.RowTotals;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** T4-005: suits without review where refusals need one since 2024. */
final class DirectAfter2024Rule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T4-005",
            "direct-after-2024",
            new Bilingual("2024年起不予公开案件直接起诉", "Direct suits after the 2024 review-first rule"),
            new Bilingual(
                    "2024年及以后：不予公开合计大于0，而未经复议直接起诉总计大于0时提示：修订后的行政复议法要求对不予公开先申请复议。",
                    "From 2024 on: notes suits without review where requests were refused, as the revised law on review wants a review of refusals first."),
            "《行政复议法》（2023年修订）第二十三条",
            new Bilingual("核对直接起诉的案件是否针对不予公开决定。", "See whether the suits were over refusals."),
            new Bilingual("诉的是不予公开以外的行为；2024年前受理的案件。", "Suits over other conduct; cases accepted before 2024."));

    private static final int FIRST_YEAR = 2024;
    private static final String DIRECT = "t4.litigation_direct.total";

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
        return Set.of(FormGeneration.G2021);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Integer year = report.year().value();
        Optional<Printed> suits = Printed.of(report, DIRECT);
        if (year == null || suits.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (year < FIRST_YEAR || !suits.get().isPositive(DIRECT)) {
            return Outcome.PASSED;
        }
        Sum refused = Sum.of(report, RowTotals.under(report.form(), "denied"));
        if (refused.value().signum() <= 0) {
            return Outcome.of(List.of(), refused.isKnown());
        }
        return Outcome.of(List.of(suits.get()
                .violation(
                        "不予公开 %s 件，而未经复议直接起诉 %s 件；2024年起对不予公开应先申请复议。"
                                .formatted(refused.text(), suits.get().text(DIRECT)),
                        "%s refusals, and %s suits without review; since 2024 a refusal needs a review first."
                                .formatted(refused.text(), suits.get().text(DIRECT)))));
    }
}
