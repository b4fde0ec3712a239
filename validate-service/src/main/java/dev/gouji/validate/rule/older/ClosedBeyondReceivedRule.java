package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.form.Identity.Relation;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Weighing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** G14-011: more requests were closed than came in. */
final class ClosedBeyondReceivedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "G14-011",
            "closed-le",
            new Bilingual("办结数不大于收到数加上年结转", "Closed not above received plus carry"),
            new Bilingual(
                    "申请办结数大于收到申请数时提示；上一年报告显示尚有未办结的，先加上这些。上年结转不在表中，所以只是提示。一方全部空白的无法判断，其余空白按0计。",
                    "Notes more requests closed than received, those that the report on the year before leaves open added. The table has no row for requests carried in, so it is only a note. Not assessable where one side is blank throughout; other blanks count as 0."),
            "国办发〔2014〕32号，政府信息公开情况统计表",
            new Bilingual("核对办结数；说明上年结转件数。", "Check the figure closed, and say how many were carried in."),
            new Bilingual("上年结转的申请，表中没有这一项。", "Requests carried in, for which the table has no row."));

    /** Not of the form: what was carried in is missing from it. */
    private static final Identity RECEIVED_REACHES_CLOSED = new Identity(
            "G14-011", Relation.AT_LEAST, Indicators.cells("s14", "received"), Indicators.cells("s14", "closed"));

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
        return Set.of(FormGeneration.G2014);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Weighing closed = Weighing.of(report, RECEIVED_REACHES_CLOSED);
        boolean explained =
                closed.fails() && openBefore(file).add(closed.difference()).signum() >= 0;
        return explained ? Outcome.PASSED : Indicators.check(file, List.of(closed), weighing -> Optional.empty());
    }

    /** What the year before left open, as far as it is known. */
    private static BigDecimal openBefore(CaseFile file) {
        return file.previousYear()
                .filter(before -> before.form() == FormGeneration.G2014)
                .map(before -> Weighing.of(before, RECEIVED_REACHES_CLOSED))
                .filter(Weighing::isKnown)
                .map(Weighing::difference)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
    }
}
