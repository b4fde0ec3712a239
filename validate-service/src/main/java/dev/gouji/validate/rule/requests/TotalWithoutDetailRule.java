package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.RowTotals;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Weighing;
import java.util.Set;

/** T3-004: a total that is not zero stands over details that are all zero or blank. */
public final class TotalWithoutDetailRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-004",
            "total-without-detail",
            new Bilingual("总计非零而明细为空", "Total non-zero, details empty"),
            new Bilingual(
                    "某行总计大于0而六类申请人全为0或空白；或某列（七）总计大于0而各项办理结果全为0或空白（总计列还要求各结果行七格全为0或空白）。代替 T3-001、T3-002 的一般提示。",
                    "A row total above 0 beside six applicants that are 0 or blank; or a results total above 0 under outcomes that are 0 or blank (in the total column: in all seven cells of every outcome). Speaks in place of T3-001 and T3-002."),
            "国办公开办函〔2021〕30号、〔2019〕60号，表三版式",
            new Bilingual("补填明细，或更正总计。", "Fill in the details, or correct the total."),
            new Bilingual("明细以图片发布；明细行以空白代替0。", "Details published as an image; blanks for zeros in the detail rows."));

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
        Outcome rows = IdentitySentence.outcome(file, Runs.ALONG_A_ROW, "T3-001", row -> isTotalAlone(report, row));
        Outcome columns =
                IdentitySentence.outcome(file, Runs.DOWN_A_COLUMN, "T3-002", column -> isTotalAlone(report, column));
        return rows.and(columns);
    }

    private static boolean isTotalAlone(Report report, Weighing weighing) {
        return weighing.left().value().signum() > 0
                && weighing.identity().right().stream().allMatch(part -> isNought(report, part));
    }

    /** A part is nothing when it is zero or blank itself, and where it is a total, its parts are too. */
    private static boolean isNought(Report report, CellId part) {
        return Figures.isNought(report.cell(part))
                && RowTotals.parts(report.form(), part).stream().allMatch(cell -> Figures.isNought(report.cell(cell)));
    }
}
