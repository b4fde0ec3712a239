package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Optional;

/** XT-002: review or litigation without a single request. */
final class CasesWithoutRequestsRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XT-002",
            "zero-requests-with-cases",
            new Bilingual("无申请却有复议诉讼", "No requests but review or litigation cases"),
            new Bilingual(
                    "本年新收与上年结转合计为0，而表四有案件时要求核实。上一年报告显示办理过申请的，案件可能由此而来，只作提示级。总计为0而各类申请人不为0的，归 T3-005。有空白的不作判断。",
                    "Questions cases in table 4 where no request was received or carried in. Only a note where the year before shows requests handled, as the cases may stem from them. A total of 0 beside applicants is left to T3-005. Not judged with blanks."),
            "《政府信息公开条例》第五十一条",
            new Bilingual(
                    "核对表三是否漏填，或案件所涉的是哪一年的申请。",
                    "See whether table 3 lacks requests, or which year’s requests the cases are about."),
            new Bilingual("针对主动公开的案件；针对上一年答复的案件。", "Cases about proactive disclosure or the replies of last year."));

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
        Optional<Printed> printed = Printed.of(
                file.report(),
                TableTotals.RECEIVED,
                TableTotals.CARRIED_IN,
                TableTotals.REVIEWS,
                TableTotals.DIRECT_SUITS,
                TableTotals.LATER_SUITS);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Printed figures = printed.get();
        boolean requests = !figures.isZero(TableTotals.RECEIVED) || !figures.isZero(TableTotals.CARRIED_IN);
        if (requests || hasDetails(file.report()) || figures.sum().signum() <= 0) {
            return Outcome.PASSED;
        }
        Violation violation = figures.violation(
                "本年没有申请（新收和结转均为0），却有行政复议 %s 件、行政诉讼 %s 件。".formatted(figures.text(TableTotals.REVIEWS), suits(figures)),
                "No request was received or carried in, but there are %s reviews and %s suits."
                        .formatted(figures.text(TableTotals.REVIEWS), suits(figures)));
        return Outcome.of(List.of(handledBefore(file) ? violation.as(Severity.INFO) : violation));
    }

    /** A total of 0 beside applicants is wrong by itself, and T3-005 says so. */
    private static boolean hasDetails(Report report) {
        return report.cells().entrySet().stream()
                .anyMatch(cell -> Figures.isCounted(cell.getValue())
                        && (cell.getKey().path().startsWith("t3.new_received.")
                                || cell.getKey().path().startsWith("t3.carried_in.")));
    }

    private static String suits(Printed figures) {
        return Figures.text(figures.get(TableTotals.DIRECT_SUITS).add(figures.get(TableTotals.LATER_SUITS)));
    }

    private static boolean handledBefore(CaseFile file) {
        return TableTotals.before(file)
                .flatMap(report -> Printed.of(report, TableTotals.HANDLED))
                .filter(before -> before.isPositive(TableTotals.HANDLED))
                .isPresent();
    }
}
