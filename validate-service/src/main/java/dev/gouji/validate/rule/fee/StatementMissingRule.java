package dev.gouji.validate.rule.fee;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FEE-001: nothing is said about the fee for processing requests. */
final class StatementMissingRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "FEE-001",
            "statement-missing",
            new Bilingual("未报告信息处理费收取情况", "No statement on the information processing fee"),
            new Bilingual(
                    "2021年起第六部分应报告收取信息处理费的情况，未收取的也应说明。第六部分没有涉及收费的语句，其他部分也没有关于信息处理费的说明时提示；表三有逾期不缴费的，提升为需核实。没有第六部分的由 STR-006 检查。",
                    "Since 2021 part six reports on the fee for processing requests, also where none was collected. Noted where part six says nothing of charging and no other part speaks of that fee; a warning where table 3 has requests ended for want of payment. Without a part six it is STR-006’s matter."),
            "国办公开办函〔2021〕30号；国办函〔2020〕109号",
            new Bilingual(
                    "在第六部分补充信息处理费收取情况，如“本年度未收取信息处理费”。", "Say in part six what was collected, or that nothing was."),
            new Bilingual("以“行政性收费”等其他说法说明的。", "Statements in other words."));

    private static final int FIRST_YEAR = 2021;
    private static final String FEE = "处理费";
    private static final CellId OVERDUE = new CellId("t3.other.fee_overdue.total");

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
        Optional<String> last = FeeStatements.lastPart(report);
        if (year != null && year < FIRST_YEAR
                || last.filter(FeeStatements::mentions).isPresent()
                || isStatedElsewhere(report)) {
            return Outcome.PASSED;
        }
        if (last.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean overdue =
                report.figure(OVERDUE).filter(count -> count.signum() > 0).isPresent();
        Bilingual message = overdue
                ? new Bilingual(
                        "表三有逾期不缴费的申请，而第六部分未报告信息处理费收取情况。",
                        "Table 3 has requests ended for want of payment, but part six says nothing of the fee.")
                : new Bilingual(
                        "第六部分未报告信息处理费收取情况；未收取的也应说明。",
                        "Part six says nothing of the fee for processing requests; say so even if none was collected.");
        Map<String, String> values = last.get().isBlank()
                ? Map.of()
                : Map.of("evidence", FeeStatements.evidence(last.get().strip()));
        Violation violation = Violation.of(overdue ? List.of(OVERDUE) : List.of(), values, message);
        return Outcome.of(List.of(overdue ? violation.as(Severity.WARNING) : violation));
    }

    private static boolean isStatedElsewhere(Report report) {
        return !FeeStatements.claims(report, Metric.INFORMATION_FEE).isEmpty()
                || !FeeStatements.claims(report, Metric.INFORMATION_FEE_NOTICES).isEmpty()
                || report.appearance().preface().contains(FEE)
                || report.sections().stream().anyMatch(section -> section.text().contains(FEE));
    }
}
