package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Weighing;
import java.util.Set;

/** T3-005: the details add up to something and the total prints zero. */
public final class DetailWithoutTotalRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-005",
            "detail-without-total",
            new Bilingual("明细非零而总计为零", "Details non-zero, total zero"),
            new Bilingual(
                    "某行六类申请人之和大于0而总计填0；或某列各项办理结果之和大于0而（七）总计填0。代替 T3-001、T3-002 的一般提示。",
                    "The six applicants of a row add up to more than 0 and the total prints 0; or the outcomes of a column do and the results total prints 0. Speaks in place of T3-001 and T3-002."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表三版式",
            new Bilingual("按明细补填总计。", "Fill in the total from the details."),
            new Bilingual("表格错行。", "A shifted row."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<String> replaces() {
        return Set.of("T3-001", "T3-002");
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Outcome rows = IdentitySentence.outcome(file, Runs.ALONG_A_ROW, "T3-001", row -> isTotalZero(report, row));
        Outcome columns =
                IdentitySentence.outcome(file, Runs.DOWN_A_COLUMN, "T3-002", column -> isTotalZero(report, column));
        return rows.and(columns);
    }

    /** Printed as zero: a blank total says nothing. */
    private static boolean isTotalZero(Report report, Weighing weighing) {
        return weighing.right().value().signum() > 0
                && report.figure(weighing.identity().left().getFirst())
                        .filter(total -> total.signum() == 0)
                        .isPresent();
    }
}
