package dev.gouji.validate.rule.acrosstables;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Map;

/** XT-001: all three tables hold nothing but zeros. */
final class AllZeroReportRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XT-001",
            "all-zero-report",
            new Bilingual("三张表全为零", "All three tables zero"),
            new Bilingual(
                    "表二、表三、表四所有数据格均为0时提示；本机关上一年报告有非零数据的，提升为需核实。有空白或无法识别的数据格的不作判断。",
                    "Notes a report whose three tables hold nothing but zeros; a warning where the organ had other figures the year before. Not judged with blanks or unread cells."),
            "合理性；有零数据报告被撤回重编的先例",
            new Bilingual(
                    "确认全年确无数据，不得以零代替统计。",
                    "Make sure that there was nothing to report, and that zeros do not stand for missing statistics."),
            new Bilingual("小机关；新设机关。", "Small or new organs."));

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
        if (TableTotals.hasCounted(report)) {
            return Outcome.PASSED;
        }
        if (!report.cells().values().stream().allMatch(Figures::isNought)
                || report.cells().values().stream().anyMatch(Figures::isNull)) {
            return Outcome.NOT_ASSESSABLE;
        }
        boolean countedBefore =
                TableTotals.before(file).filter(TableTotals::hasCounted).isPresent();
        Bilingual message = countedBefore
                ? new Bilingual(
                        "三张表全部为0，而上一年报告有非零数据，请核实。", "All three tables are zero, but the year before they were not.")
                : new Bilingual(
                        "三张表全部为0，请确认全年确无数据。", "All three tables are zero: make sure that there was nothing to report.");
        Violation violation = Violation.of(
                        Map.of("zero", String.valueOf(report.cells().size())), message)
                .seenIn(List.copyOf(report.cells().keySet()));
        return Outcome.of(List.of(countedBefore ? violation.as(Severity.WARNING) : violation));
    }
}
