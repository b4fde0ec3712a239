package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** XT-003: more cases than requests were handled in two years. */
final class CasesExceedRequestsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XT-003",
            "cases-exceed-requests",
            new Bilingual("复议诉讼数超过办理数", "More cases than requests handled"),
            new Bilingual(
                    "行政复议与直接起诉之和超过本年和上一年（七）总计之和时提示。没有上一年报告而超过本年总计的，无法判断；有空白的不作判断。",
                    "Notes reviews and suits without review that are more than the requests handled this year and last. Not assessable without the year before, unless this year alone explains them; not judged with blanks."),
            "合理性",
            new Bilingual(
                    "核对案件数；复议机关不应计入其审理的案件。",
                    "Check the cases; those that the organ decided as a reviewing authority do not belong here."),
            new Bilingual(
                    "一件申请引发多起案件；复议机关计入其审理的案件。",
                    "One request with several cases; a reviewing organ that counts the cases it decided."));

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
        Optional<Printed> printed =
                Printed.of(file.report(), TableTotals.REVIEWS, TableTotals.DIRECT_SUITS, TableTotals.HANDLED);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Printed figures = printed.get();
        BigDecimal cases = figures.get(TableTotals.REVIEWS).add(figures.get(TableTotals.DIRECT_SUITS));
        if (cases.compareTo(figures.get(TableTotals.HANDLED)) <= 0) {
            return Outcome.PASSED;
        }
        Optional<BigDecimal> before = TableTotals.before(file)
                .flatMap(report -> Printed.of(report, TableTotals.HANDLED))
                .map(Printed::sum);
        if (before.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (cases.compareTo(figures.get(TableTotals.HANDLED).add(before.get())) <= 0) {
            return Outcome.PASSED;
        }
        return Outcome.of(List.of(figures.violation(
                "行政复议与直接起诉共 %s 件，而本年办理 %s 件、上一年办理 %s 件。"
                        .formatted(Figures.text(cases), figures.text(TableTotals.HANDLED), Figures.text(before.get())),
                "%s reviews and suits without review, but only %s requests handled this year and %s the year before."
                        .formatted(
                                Figures.text(cases), figures.text(TableTotals.HANDLED), Figures.text(before.get())))));
    }
}
